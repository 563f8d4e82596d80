"""Answers leave at once: held back until the last one is acknowledged, each page cost 40 ms more."""

import asyncio
import socket

from nearer.server.serving import listening_socket


def test_small_answers_are_not_held_back():
    with listening_socket("127.0.0.1", 0) as listener:
        assert asyncio.run(connect(listener)) == 1


async def connect(listener: socket.socket) -> int:
    accepted = asyncio.get_running_loop().create_future()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = writer.get_extra_info("socket")
        accepted.set_result(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    async with await asyncio.start_server(connected, sock=listener):
        _, writer = await asyncio.open_connection(*listener.getsockname())
        no_delay = await accepted
        writer.close()
        return no_delay
