#!/bin/sh
# A PostgreSQL server of its own, in a folder: start prints its address, stop ends it.
#   postgresql.sh start FOLDER [durable]
#   postgresql.sh kill|restart|stop FOLDER
# Durability is off unless asked for, as by the tests that kill the server: kill ends all of it at
# once, restart lets it recover.
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

# launch OPTIONS: starts the server on the data that is there.
launch() {
    as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" start -o "-k $folder \
        -c listen_addresses= -c max_connections=80 $1" >/dev/null
}

case "$1" in
start)
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    chmod 755 "$folder"
    as_server "$bin/initdb" -D "$folder/data" -U tandem -A trust -E UTF8 --locale=C.UTF-8 \
        --no-sync >/dev/null
    if [ "${3:-}" = durable ]; then
        launch "-c fsync=on"
    else
        launch "-c fsync=off -c full_page_writes=off"
    fi
    echo "postgresql:///postgres?host=$folder&user=tandem"
    ;;
kill)
    server=$(head -n 1 "$folder/data/postmaster.pid")
    kill -9 "$server" $(cat "/proc/$server/task/$server/children")
    ;;
restart)
    # The system may need a moment until nothing of the old server is left.
    tries=0
    until launch "-c fsync=on"; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ]
        sleep 0.1
    done
    ;;
stop)
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
    ;;
esac
