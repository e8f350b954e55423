#!/usr/bin/env python3
"""Stands between a program and a PostgreSQL server, and swallows what they say about a COMMIT.

    swallowing_proxy.py SERVER_SOCKET OWN_SOCKET AT question|answer

Of the AT-th COMMIT of all connections together the server never hears (question), or its answer
never arrives (answer): then that connection is cut. Everything else passes. Prints "ready" once it
listens, and runs until it is killed.
"""
import os
import socket
import sys
import threading

COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"  # the simple query message of the PostgreSQL protocol


class Counter:
    def __init__(self, at):
        self.at = at
        self.count = 0
        self.lock = threading.Lock()

    def hits(self):
        with self.lock:
            self.count += 1
            return self.count == self.at


def pass_on(source, target, is_cut):
    """Copies one direction until either side ends, or an answer is to be swallowed."""
    try:
        while data := source.recv(65536):
            if is_cut.is_set():
                break
            target.sendall(data)
    except OSError:
        pass
    cut(source, target)


def cut(*ends):
    for end in ends:
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(client, server_path, counter, what):
    server = socket.socket(socket.AF_UNIX)
    server.connect(server_path)
    is_cut = threading.Event()
    threading.Thread(target=pass_on, args=(server, client, is_cut), daemon=True).start()
    try:
        while data := client.recv(65536):
            if COMMIT in data and counter.hits():
                is_cut.set()
                if what == "answer":
                    server.sendall(data)  # the other thread drops what comes back, and cuts
                    return
                break
            server.sendall(data)
    except OSError:
        pass
    cut(client, server)


def main():
    server_path, own_path, at, what = sys.argv[1:]
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(own_path)
    os.chmod(own_path, 0o666)
    listener.listen()
    print("ready", flush=True)
    counter = Counter(int(at))
    while True:
        client, _ = listener.accept()
        threading.Thread(target=serve, args=(client, server_path, counter, what),
                         daemon=True).start()


if __name__ == "__main__":
    main()
