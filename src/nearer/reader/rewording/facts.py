"""What happened, as a clause: from the accusation to what a camera could have seen."""

from itertools import pairwise

from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in
from nearer.reader.rewording import verbs
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import copied, copied_words, listed

LONGEST_SCENE = 16
BE_NOW = {"i": "I'm", "he": "he's", "she": "she's", "it": "it's"} | {
    who: f"{who}'re" for who in ("you", "we", "they")
}


def is_seen(complaint: Complaint) -> bool:
    """Whether the verb tells something that a camera could show."""
    return complaint.verb not in listed("facts", "unseen")


def fact(document: Document, complaint: Complaint) -> str:
    """The complaint as a plain clause, its absolutes left out: "you leave your clothes here"."""
    rest = copied(document, complaint.rest)
    who = complaint.subject
    if complaint.also:
        who = f"you {copied(document, complaint.also)}"
    said = _verb(complaint, who)
    return f"{said} {rest}".strip()


def scene(document: Document, complaint: Complaint, found: list[Clause]) -> Clause | None:
    """The clause that tells when it happens: "when I talk about work"."""
    at = complaint.clause.number
    near = [*found[at + 1 : at + 2], *found[max(0, at - 1) : at]]
    for clause in near:
        fits = clause.sentence == complaint.clause.sentence and clause.opener in listed(
            "facts", "scenes"
        )
        if (
            fits
            and clause.end - clause.start <= LONGEST_SCENE
            and complaint.clause.opener not in listed("facts", "scenes")
        ):
            return clause
    return None


def consequence(document: Document, complaint: Complaint, found: list[Clause]) -> str:
    """What followed on one's own side: "and I end up waiting outside"."""
    at = complaint.clause.number
    if complaint.clause.opener == "if":
        return ""
    for clause in found[at + 1 : at + 3]:
        norms = document.norms(clause.start, clause.end)
        if clause.sentence != complaint.clause.sentence or not _follows(clause, norms):
            continue
        if _names_a_feeling(document, clause) or _describes(norms):
            continue
        if 2 < len(norms) <= LONGEST_SCENE and norms[0] != "you" and "you" not in norms[:3]:
            return copied(document, (clause.start, clause.end))
    return ""


def _names_a_feeling(document: Document, clause: Clause) -> bool:
    """ "And I was scared": that is said as the feeling."""
    start, end = document.span(clause.start, clause.end)
    own = (each for each in feelings_in(document) if each.whose == "self" and each.explicit)
    return any(start <= each.start < end for each in own)


def _describes(norms: tuple[str, ...]) -> bool:
    """ "And my mum is a witch": what somebody is like, and nothing that followed."""
    kinds = (b in {"a", "an", "such"} for a, b in pairwise(norms[:6]) if a in {"is", "are"})
    return any(kinds)


def _follows(clause: Clause, norms: tuple[str, ...]) -> bool:
    """ "And I waited", or after a comma "I waited two hours"."""
    return clause.opener in {"and", "so", "then"} or (not clause.opener and norms[:1] == ("i",))


def undergone(document: Document, complaint: Complaint) -> str:
    """The same from one's own side: "you interrupt me" as "I get interrupted"; empty if it cannot be."""
    norms = document.norms(*complaint.rest)
    if complaint.verb == "make":
        return _ended_up(document, complaint, norms)
    alone = norms[:1] == ("me",) and norms[1:2] != ("and",)
    if not alone or complaint.verb in listed("facts", "never_undergone"):
        return ""
    said = copied(document, (complaint.rest[0] + 1, complaint.rest[1]))
    helpers = {
        "now": ("I get", "I don't get"),
        "past": ("I was", "I wasn't"),
        "ongoing": ("I'm being", "I'm not being"),
        "perfect": ("I've been", "I haven't been"),
        "perfect-ongoing": ("I've been", "I haven't been"),
    }
    helper = helpers[complaint.aspect][complaint.lacks]
    return f"{helper} {verbs.participle(complaint.verb)} {said}".strip()


def _ended_up(document: Document, complaint: Complaint, norms: tuple[str, ...]) -> str:
    """ "You made me cry in front of them" as "I ended up crying in front of them"."""
    made = norms[:1] == ("me",) and not listed("facts", "made_to").isdisjoint(norms[1:2])
    if not made or complaint.lacks or complaint.aspect not in {"now", "past"}:
        return ""
    said = copied(document, (complaint.rest[0] + 2, complaint.rest[1]))
    end = "end" if complaint.aspect == "now" else "ended"
    return f"I {end} up {verbs.ing(norms[1])} {said}".strip()


def as_scene(document: Document, clause: Clause, complaint: Complaint) -> str:
    """The scene with its opener, as it may follow a sentence."""
    opener = "when" if clause.opener in {"every", "each", "whenever", "if"} else clause.opener
    return f"{opener} {in_time(document, clause, complaint)}"


def in_time(document: Document, clause: Clause, complaint: Complaint) -> str:
    """The scene's words; "when you had a bad day" of what is always so is "you have a bad day"."""
    said = copied_words(document, (clause.start, clause.end))
    if complaint.aspect in {"now", "ongoing"} and len(said) > 1:
        said[:2] = _now(said[0], said[1])
    return " ".join(said)


def _now(who: str, verb: str) -> list[str]:
    """A pronoun and its verb in the present, where the verb's form needs no more than its base."""
    pronoun, low = who.lower(), verb.lower()
    if pronoun in BE_NOW and low in {"was", "were"}:
        return [BE_NOW[pronoun]]
    if pronoun not in {"i", "you", "we", "they"}:
        return [who, verb]
    base, form = verbs.verb(low)
    return [who, "don't" if low == "didn't" else base if form == "past" else verb]


def _verb(complaint: Complaint, who: str) -> str:
    if complaint.verb == "be":
        return _be(complaint, who)
    base = complaint.verb
    if complaint.aspect in {"ongoing", "perfect-ongoing"}:
        return _ongoing(complaint, who)
    if complaint.aspect == "perfect":
        return _joined(who, "haven't" if complaint.lacks else "'ve", verbs.participle(base))
    if complaint.aspect == "past":
        return f"{who} didn't {base}" if complaint.lacks else f"{who} {verbs.past(base)}"
    only = "only " if complaint.only and not complaint.lacks else ""
    return f"{who} don't {base}" if complaint.lacks else f"{who} {only}{base}"


def _ongoing(complaint: Complaint, who: str) -> str:
    doing = verbs.ing(complaint.verb)
    if complaint.aspect == "perfect-ongoing":
        return _joined(who, "haven't been" if complaint.lacks else "'ve been", doing)
    return _joined(who, "'re not" if complaint.lacks else "'re", doing)


def _be(complaint: Complaint, who: str) -> str:
    if complaint.aspect == "perfect":
        return _joined(who, "haven't been" if complaint.lacks else "'ve been", "")
    if complaint.aspect == "past":
        return f"{who} weren't" if complaint.lacks else f"{who} were"
    return _joined(who, "'re not" if complaint.lacks else "'re", "")


def _joined(who: str, helper: str, verb: str) -> str:
    """ "you" and "'re" are one word; after "you and dad" the helper stands alone."""
    whole = {"'re": "are", "'ve": "have", "'re not": "aren't", "'ve been": "have been"}
    said = (
        f" {whole.get(helper, helper)}"
        if " " in who
        else helper
        if helper[0] == "'"
        else f" {helper}"
    )
    return f"{who}{said} {verb}".strip()
