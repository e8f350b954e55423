#!/bin/sh
# A PostgreSQL server of its own, in a folder: start prints its address, stop ends it.
#   postgresql.sh start|stop FOLDER
# Durability is off: the tests that pull plugs start servers of their own.
set -eu
folder=$2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)

# The server refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

case "$1" in
start)
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    chmod 755 "$folder"
    as_server "$bin/initdb" -D "$folder/data" -U tandem -A trust -E UTF8 --locale=C.UTF-8 \
        --no-sync >/dev/null
    as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" start -o "-k $folder \
        -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=80" >/dev/null
    echo "postgresql:///postgres?host=$folder&user=tandem"
    ;;
stop)
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
    ;;
esac
