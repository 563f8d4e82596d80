"""Wanting to die said in pieces: things put in order, thanks, a means, a calm."""

from nearer.reader.danger.en.self_harm import HYPERBOLE
from nearer.reader.danger.sign import Sign

AWAY = """
(holiday|flight|fly|flying|train|trip|house sit|house sitting|moving|move|retire|retirement|weekend|back (on|by|at|from|before)|while (we|i) (are|am) away|leaving do|new job|transfer|airport|uni|university|operation|surgery|exam|exams|shift|course|essay|revision|lottery|sale|charity|raffle|car boot|ebay|outgrown|notice period|lease|solicitor|wedding)
"""

SIGNS = (
)
