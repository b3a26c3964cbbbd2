#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Verifies the documents of a register. Python 3, standard library only.

Written by somebody who had docs/format.md and the golden vectors alone (with RFC 6962, 8032, 8785
and 9162 and the C2SP specifications), and none of the register's source. "check n" is one of
section 10 of that page; "GUESS" marks what the page left open when this was written.

  verify.py vectors DIR                  recompute everything in a directory of vectors
  verify.py document FILE [--vkey VKEY]  verify a statement, receipt, ordinal proof, search certificate (JSON) or .tlog-proof
Exit: 0 verified, 5 consistent but no key to confirm it with, 4 differs, 2 wrong usage.
"""

import base64, binascii, copy, functools, hashlib, json, os, re, sys


class Differs(Exception):
    pass


def need(condition, message):
    if not condition:
        raise Differs(message)


def sha256(octets):
    return hashlib.sha256(octets).digest()


def b64(octets):
    return base64.b64encode(octets).decode("ascii")


def unb64(text, length=None):
    """Octets of standard base64; the text must be the one that encodes them (section 2)."""
    need(isinstance(text, str), "base64 is not a string")
    try:
        octets = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise Differs("not base64: %.60r" % text)
    need(b64(octets) == text, "base64 in another than its one form: %.60r" % text)
    need(
        length is None or len(octets) == length,
        "base64 of %d octets, not %s" % (len(octets), length),
    )
    return octets


# ---- Ed25519 (RFC 8032, section 5.1.7, without the cofactor: stricter of the two it allows) ----
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    return (
        (b - a) * (d - c) % P,
        (d + c) * (b + a) % P,
        (d - c) * (d + c) % P,
        (b - a) * (b + a) % P,
    )


def times(n, p):
    q = (0, 1, 1, 0)
    while n:
        if n & 1:
            q = add(q, p)
        p, n = add(p, p), n >> 1
    return q


def point(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - xx) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


@functools.lru_cache(None)
def ed25519(public, message, signature):
    a, r = point(public), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(public) != 32 or len(signature) != 64 or a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    p, q = times(s, BASE), add(r, times(k, a))
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


# ---- JSON (section 2) ----
def values(v, depth=1):
    """The value and all values in it."""
    need(depth <= 32 and v is not None, "null, or nested deeper than 32")
    yield v
    for w in v.values() if isinstance(v, dict) else v if isinstance(v, list) else ():
        yield from values(w, depth + 1)


def read_json(text, what):
    """Reads a JSON text; refuses duplicate members, null, and all numbers but 0 to 2^53-1."""

    def members(pairs):
        return need(len(dict(pairs)) == len(pairs), what + ": a member stands twice") or dict(pairs)

    def other(token):
        raise Differs(what + ": number %.40r" % token)

    def integer(digits):
        return (
            int(digits)
            if len(digits) < 17 and digits[0] != "-" and int(digits) < 2**53
            else other(digits)
        )

    try:
        value = json.loads(
            text,
            object_pairs_hook=members,
            parse_int=integer,
            parse_float=other,
            parse_constant=other,
        )
    except (json.JSONDecodeError, RecursionError) as e:
        raise Differs(what + ": not JSON: %s" % e)
    for v in values(value):
        need(
            not isinstance(v, str) or not re.search("[\ud800-\udfff]", v), what + ": lone surrogate"
        )
    return value


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def read_canonical(text, what):
    value = read_json(text, what)
    need(canonical(value) == text, what + ": is not canonical JSON")
    for v in values(value):
        if isinstance(
            v, str
        ):  # GUESS: a line feed may stand everywhere; U+007F to U+009F are control characters
            bad = re.search("[\\0-\\x09\\x0b-\\x1f\\x7f-\\x9f\ufdd0-\ufdef]", v) or any(
                ord(c) & 0xFFFE == 0xFFFE for c in v
            )
            need(not bad, what + ": control character or noncharacter")
    return value


# ---- The shapes of objects: each is a function (value, where) that refuses what is not of it ----
NOTICES = []


def obj(names="", **members):
    """An object. Names in the string are of strings; `name?` may be absent (also for the other members)."""
    shapes = {n.rstrip("?"): string for n in names.split()}
    shapes.update(members)

    def check(v, where):
        need(isinstance(v, dict), where + " is not an object")
        for n in v:
            need(n in shapes, "%s: unknown member %r" % (where, n))
        for n, shape in shapes.items():
            if n in v:
                shape(v[n], where + "." + n)
            else:
                need(n + "?" in names.split(), "%s: no member %r" % (where, n))

    return check


def that(holds, what):
    return lambda v, where: need(holds(v), "%s is not %s: %.60r" % (where, what, v))


def pattern(regex, what):
    return that(lambda v: isinstance(v, str) and re.fullmatch(regex, v), what)


def typed(kind):
    return that(lambda v: type(v) is kind, kind.__name__)


string, integer, boolean = typed(str), typed(int), typed(bool)


def octets(length=None):
    return lambda v, where: unb64(v, length)


def several(shape, least=1):  # an empty list is left out in parts
    def check(v, where):
        need(
            isinstance(v, list) and len(v) >= least, where + " is not a list of at least %d" % least
        )
        for i, w in enumerate(v):
            shape(w, "%s[%d]" % (where, i))

    return check


def code(*known):
    """A code that may be joined by further ones: an unknown one is said, not refused."""

    def check(v, where):
        if string(v, where) or v not in known:
            NOTICES.append("%s: the code %r is not known to this program" % (where, v))

    return check


def only(*known):
    return that(lambda v: any(v == k and type(v) is type(k) for k in known), "one of %s" % (known,))


def by(name, shapes, unknown_is_notice=False):
    def check(v, where):
        need(isinstance(v, dict) and isinstance(v.get(name), str), "%s has no %s" % (where, name))
        need(
            unknown_is_notice or v[name] in shapes, "%s: unknown %s %.40r" % (where, name, v[name])
        )
        shapes.get(
            v[name],
            lambda v, w: NOTICES.append(
                "%s: the %s %r is not known to this program" % (w, name, v[name])
            ),
        )(v, where)

    return check


def is_date(text):
    y, m, d = map(int, text.split("-"))
    leap = y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    return 1 <= m <= 12 and 1 <= d <= [31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]


DAY, CLOCK = "[0-9]{4}-[0-9]{2}-[0-9]{2}", r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}"
date = that(lambda v: isinstance(v, str) and re.fullmatch(DAY, v) and is_date(v), "a date")
time = that(
    lambda v: isinstance(v, str) and re.fullmatch(DAY + "T" + CLOCK + "Z", v) and is_date(v[:10]),
    "a time",
)


def index_of(number):
    need(
        isinstance(number, str) and re.fullmatch("[0-9]{12}|[1-9][0-9]{12,17}", number),
        "not a number: %.40r" % number,
    )
    index = int(number[:-2])
    need(
        index > 0 and int(number) % 97 == 1 and number == number_of(index),
        "check digits of %s do not hold" % number,
    )
    return index


def number_of(index):
    return "%010d%02d" % (index, 98 - index * 100 % 97)


def number(v, where):
    index_of(v)


def ni(v, where):
    m = re.fullmatch("ni:///sha-(256|512);([A-Za-z0-9_-]+)", v if isinstance(v, str) else "")
    need(m, where + " is not a digest of RFC 6920")
    unb64(m[2].replace("-", "+").replace("_", "/") + "=" * (-len(m[2]) % 4), int(m[1]) // 8)


IDENTIFIER = obj("value", scheme=code("acn", "abn", "arbn", "arsn", "nzbn", "lei"))
LATER_GOODS = (
    "eui-64",
    "wwn",
    "imei",
    "imeisv",
    "giai",
    "vin",
    "chassis-number",
    "manufacturer-number",
    "hin",
    "au-official-number",
    "aircraft-marks",
    "au-patent",
    "au-trade-mark",
    "au-design",
    "au-plant-breeders-right",
)
GOODS_ID = obj("value", scheme=code("smbios-uuid", "mac", "asset-tag", "part-number", *LATER_GOODS))
CAPACITY = code(
    "company", "trustee", "partnership", "scheme", "foreign-body", "government", "other"
)
PARTY = by(
    "kind",
    {
        "individual": obj("kind familyName givenNames?"),
        "organisation": obj(
            "kind name identifiers?", capacity=CAPACITY, identifiers=several(IDENTIFIER)
        ),
    },
)
POSTAL = obj("postcode?", country=pattern("[A-Z]{2}", "a country"), lines=several(string))
MANIFEST = obj(digest=ni, files=integer, octets=pattern("0|[1-9][0-9]*", "a count"))
COLLATERAL = by(
    "class",
    {
        "serial-numbered-goods": obj(
            "class maker model? serial description? identifiers?",
            identifiers=several(GOODS_ID),
            kind=code("it-hardware", "motor-vehicle", "watercraft", "aircraft", "other",
                      "intellectual-property"),
        ),
        "data-set": obj(
            "class title claimedRight description? heldAt? identifiers? digests? manifest?",
            identifiers=several(string),
            digests=several(ni),
            manifest=MANIFEST,
        ),
        "described-goods": obj("class description"),
        "all-property": obj("class except?"),
    },
    unknown_is_notice=True,
)  # GUESS
PART = {
    "secured-party": obj(party=PARTY),
    "grantor": obj(
        "holder?",
        party=PARTY,
        holder=code("rack-intermediary", "data-centre", "cloud-provider", "other"),
    ),
    "birth-date": obj(date=date, of=integer),
    "address": obj(address=obj("email? postal?", postal=POSTAL), of=only(0)),
    "collateral": COLLATERAL,
    "text": obj("text"),
    "request": obj(key=octets(32), request=octets()),
    "filer": obj("account"),
}
CLAIMED = code("security-interest", "pps-lease", "bailment", "retention-of-title", "title-notice")


def interest(v, where):
    need(v != "non-security-notice", where + ": a notice makes the form @3")
    CLAIMED(v, where)


YES = only(True)
DETAILS = obj(
    "collateralClass? noticeIdentifier? proceeds? registrationKind? acceptedRisks? agreementDate? "
    "claimedTime? collateralType? control? inventory? possessionDate? subordinated?",
    acceptedRisks=several(string),
    agreementDate=date,
    claimedTime=obj("source", at=time),
    collateralType=code("consumer", "commercial"),
    control=YES,
    inventory=YES,
    possessionDate=date,
    subordinated=YES,
)  # never empty: what says nothing more is @1
ITEM = obj(entry=number, part=integer)
LAST_DAY = obj("zone", day=date)
ORDERED = obj(
    "kind court? registry? fileNumber? date? effectiveUntil?",
    date=date,
    effectiveUntil=date,
)
HEADER = {
    "group-created@1": obj("effect"),
    "group-amended@1": obj("effect removed?", removed=several(obj(entry=number, part=integer))),
    "address-changed@1": obj("effect"),
    "transfer-offered@1": obj("effect registrations?", group=number, registrations=several(number)),
    "transfer-accepted@1": obj("effect", offer=number),
    "transfer-withdrawn@1": obj("effect", offer=number),
    "group-suspended@1": obj("effect"),
    "group-reinstated@1": obj("effect"),
    "key-claimed@1": obj("effect"),
    "key-reissue-announced@1": obj("effect", claim=number, **{"from": time}),
    "key-reissued@1": obj("effect", claim=number),
    "key-claim-refused@1": obj("effect", claim=number),
    "registration-created@1": obj(
        "effect profile ends?",
        group=number,
        purchaseMoney=boolean,
        interest=interest,
        ends=obj("zone", at=time),
    ),
    "registration-created@2": obj(
        "effect profile ends?",
        group=number,
        purchaseMoney=boolean,
        interest=interest,
        ends=obj("zone", at=time),
        details=DETAILS,
    ),
    "registration-created@3": obj(
        "effect profile ends? details?",
        group=number,
        purchaseMoney=only(False),
        interest=only("non-security-notice"),
        ends=obj("zone", at=time),
        details=DETAILS,
        order=ORDERED,
    ),
    "registration-amended@1": obj(
        "effect removed?", removed=several(ITEM)
    ),
    "registration-amended@2": obj(
        "effect removed? replaced? textWas? acceptedRisks?",
        removed=several(ITEM),
        replaced=several(obj(by=integer, entry=number, part=integer)),
        textWas=ITEM,
        acceptedRisks=several(string),
    ),
    "registration-corrected@1": obj(
        "effect removed? replaced? textWas?",
        removed=several(ITEM),
        replaced=several(obj(by=integer, entry=number, part=integer)),
        textWas=ITEM,
    ),
    "registration-renewed@1": obj("effect", ends=obj("zone", at=time)),
    "registration-renewed@2": obj("effect"),
    "registration-transferred@1": obj("effect", group=number, offer=number),
    "registration-discharged-in-part@1": obj("effect", removed=several(ITEM)),
    "registration-subordinated@1": obj("effect", to=number),
    "subordination-ended@1": obj("effect", to=number),
    "order-noted@1": obj(
        "effect",
        order=ORDERED,
    ),
    "order-lifted@1": obj("effect", noted=number),
    "registration-discharged@1": obj("effect"),
    "registration-expired@1": obj("effect", ended=obj("zone", at=time)),
    "registration-removed@1": obj("effect"),
    "registration-restored@1": obj("effect"),
    "suppressed@1": obj("effect", entry=number, parts=several(integer)),
    "suppression-lifted@1": obj("effect", entry=number, parts=several(integer)),
    "demand-made@1": obj(
        "effect items?",
        answerBy=LAST_DAY,
        grantor=ITEM,
        ground=code("nothing-secured", "secures-nothing-in-these"),
        items=several(ITEM),
    ),
    "demand-answered@1": obj("effect", demand=number, answer=code("will-amend", "objects")),
    "amendment-statement-given@1": obj("effect", demand=number),
    "amendment-notice-given@1": obj("effect", demand=number, answerBy=LAST_DAY),
    "demand-decided@1": obj(
        "effect removed?",
        demand=number,
        decision=code("discharge", "remove-items", "none"),
        removed=several(ITEM),
    ),
    "demand-withdrawn@1": obj("effect", demand=number),
    "holder-acknowledged@1": obj("effect", grantor=ITEM),
    "holder-refused@1": obj("effect", grantor=ITEM),
    "parts-erased@1": obj("effect key?", entry=number, key=octets(32), parts=several(integer)),
}
ORDER = {
    "group-created@1": "hs+b*arf",
    "group-amended@1": "hs*b*t?rf",
    "address-changed@1": "hat?rf",
    "transfer-offered@1": "ht?rf",
    "transfer-accepted@1": "ht?rf",
    "transfer-withdrawn@1": "ht?rf",
    "group-suspended@1": "htrf",
    "group-reinstated@1": "htrf",
    "key-claimed@1": "htrf",
    "key-reissue-announced@1": "ht?rf",
    "key-reissued@1": "ht?rf",
    "key-claim-refused@1": "htrf",
    "registration-created@1": "hs*g+b*c+t?rf",
    "registration-created@2": "hs*g*b*c+t?rf",
    "registration-created@3": "hs*g*b*c+t?rf",
    "registration-amended@1": "hg*b*c*t?rf",
    "registration-amended@2": "hg*b*c*t?rf",
    "registration-corrected@1": "hg*b*c*tt?rf",
    "registration-renewed@1": "ht?rf",
    "registration-renewed@2": "ht?rf",
    "registration-transferred@1": "hs*b*t?rf",
    "registration-discharged-in-part@1": "ht?rf",
    "registration-subordinated@1": "ht?rf",
    "subordination-ended@1": "ht?rf",
    "order-noted@1": "ht?rf",
    "order-lifted@1": "ht?rf",
    "registration-discharged@1": "ht?rf",
    "registration-expired@1": "hrf",
    "registration-removed@1": "htrf",
    "registration-restored@1": "htrf",
    "suppressed@1": "htrf",
    "suppression-lifted@1": "htrf",
    "demand-made@1": "ht?rf",
    "demand-answered@1": "ht?rf",
    "amendment-statement-given@1": "ht?rf",
    "amendment-notice-given@1": "ht?rf",
    "demand-decided@1": "htrf",
    "demand-withdrawn@1": "ht?rf",
    "holder-acknowledged@1": "ht?rf",
    "holder-refused@1": "ht?rf",
    "parts-erased@1": "htrf",
}  # the first letters of the kinds of part
CREATED = ("registration-created@1", "registration-created@2", "registration-created@3")
ABOUT_PARTS = ("parts-erased@1", "suppressed@1", "suppression-lifted@1")
KINDS = only("header", *PART)
SHOWN, WITHHELD = obj("text", kind=KINDS, salt=octets(16)), obj(kind=KINDS, commitment=octets(32))


def listed(v, where):
    (SHOWN if isinstance(v, dict) and "text" in v else WITHHELD)(v, where)


LEAF = dict(v=only(1), kind=string, bundle=several(integer, 2), time=time)
LEAF_OF_PARTS = obj(number=number, parts=obj(count=integer, root=octets(32)), **LEAF)
RULES = obj("name", digest=octets(32))
BODY = {
    "founded@1": obj("origin vkey", profile=RULES, searchProfile=RULES),
    "key-changed@1": obj("vkey"),
    "search-profile-begun@1": RULES,
}
CHANGES = several(obj("leaf proof"))
STATEMENT = obj("leaf proof keys?", parts=several(listed, 0), keys=CHANGES)
EXTRA = obj("leaf keys?", parts=several(listed, 0), keys=CHANGES)
RECEIPT = obj("effect", statements=several(STATEMENT))
ORDINAL = obj(ordinal=several(STATEMENT, 2))
CERTIFICATE = obj("body note checkpoint keys?", keys=CHANGES)
OF_GRANTORS = ("grantor-identifier", "organisation-name", "individual-name")
MATCHED = (
    "serial",
    "smbios-uuid",
    "mac",
    "asset-tag",
    "part-number",
    *OF_GRANTORS,
    "data-set-digest",
    "data-set-identifier",
    "data-set-title",
    "manifest",
    *LATER_GOODS,
)
ANY_ID = obj("by", identifier=obj("scheme value"))
HIT = obj(
    number=number,
    status=only("live", "expired", "discharged", "removed"),
    matches=several(obj(kind=code(*MATCHED), entry=number, part=integer), 0),
    entries=several(obj("leaf", index=integer, parts=several(listed), path=several(octets(32), 0))),
)
CERTIFICATE_BODY = obj(
    "searchProfile effect",
    entries=integer,
    root=octets(32),
    lastEntryTime=time,
    instant=time,
    hits=several(HIT, 0),
    criterion=by(
        "by",
        {
            "serial": obj("by serial maker?"),
            "device": ANY_ID,
            "party": ANY_ID,
            "organisation": obj("by name"),
            "individual": obj("by familyName givenNames? birth?"),
            "digest": obj("by", digest=ni),
            "number": obj("by", number=number),
            "data-set": obj("by identifier"),
            "title": obj("by title"),
            "holder": obj(
                "by identifier? name? role?",
                identifier=obj("scheme value"),
                role=code("rack-intermediary", "data-centre", "cloud-provider", "other"),
            ),
        },
    ),
    searched=several(obj("key", kind=code(*MATCHED)), 0),
)


# ---- Tree, notes, keys, proofs (section 5) ----
def leaf_hash(octets):
    return sha256(b"\0" + octets)


def node(left, right):
    return sha256(b"\1" + left + right)


def split(n):
    return 1 << (n - 1).bit_length() - 1


def tree(hashes):
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256(b"")
    k = split(len(hashes))
    return node(tree(hashes[:k]), tree(hashes[k:]))


def root_of_path(leaf, index, size, path):
    need(index < size, "index %d is not in a tree of %d" % (index, size))
    f, s, r = index, size - 1, leaf_hash(leaf)
    for p in path:
        need(s > 0, "the proof is too long")
        if f & 1 or f == s:
            r = node(p, r)
            while not f & 1 and f:
                f, s = f >> 1, s >> 1
        else:
            r = node(r, p)
        f, s = f >> 1, s >> 1
    need(s == 0, "the proof is too short")
    return r


class Key:
    """A verifier key; `until` is the largest tree it counts for, once another took its place."""

    def __init__(self, vkey):
        parts = vkey.split("+", 2)
        need(len(parts) == 3, "not a key: %.80r" % vkey)
        self.name, octets = origin(parts[0]), unb64(parts[2], 33)
        need(octets[0] == 1, "not an Ed25519 key")
        self.id, self.public, self.until = (
            sha256(self.name.encode() + b"\n" + octets)[:4],
            octets[1:],
            None,
        )
        need(parts[1] == self.id.hex(), "key id is %s, not %s" % (self.id.hex(), parts[1]))


def origin(text):
    need(
        re.fullmatch("[!-*,-~]{1,255}", text) and not text.startswith("openpps.org/"),
        "not an origin: %.60r" % text,
    )
    return text


class Note:
    def __init__(self, note):
        need(not re.search("[\0-\x09\x0b-\x1f]", note), "control character in a note")
        at = note.rfind("\n\n")
        need(at >= 0 and note.endswith("\n"), "not a signed note")
        self.text, self.lines = note[: at + 1], []
        signatures = note[at + 2 :].split("\n")[:-1]
        need(1 <= len(signatures) <= 64, "a note with %d signatures" % len(signatures))
        for line in signatures:
            m = re.fullmatch(r"— ([^\s+]+) ([A-Za-z0-9+/=]+)", line)
            need(m, "not a signature: %.60r" % line)
            octets = unb64(m[2])
            need(len(octets) > 4, "a signature without octets")
            self.lines.append((m[1], octets[:4], octets[4:]))

    def signed_by(self, keys, name, size):
        """Those of `keys` that signed in this name and count for a tree of this size; a wrong line is refused."""
        known = [
            (k, l[2])
            for k in keys
            if k.name == name
            for l in self.lines
            if l[:2] == (name, k.id) and (k.until is None or size <= k.until)
        ]
        for k, signature in known:
            need(
                ed25519(k.public, self.text.encode(), signature),
                "the signature of %s+%s is wrong" % (name, k.id.hex()),
            )
        return [k for k, _ in known]


class Checkpoint(Note):
    def __init__(self, note):
        super().__init__(note)
        m = re.fullmatch("([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n", self.text)
        need(m, "not a checkpoint")
        self.origin, self.size, self.root = origin(m[1]), int(m[2]), unb64(m[3], 32)


class Proof:
    def __init__(self, text):
        head, blank, note = text.partition("\n\n")
        lines = head.split("\n")
        need(blank and lines.pop(0) == "c2sp.org/tlog-proof@v1", "not a proof text")
        self.extra = unb64(lines.pop(0)[6:]) if lines and lines[0].startswith("extra ") else None
        need(lines and re.fullmatch("index (0|[1-9][0-9]{0,15})", lines[0]), "no index in a proof")
        self.index = int(lines[0][6:])
        self.path = [unb64(p, 32) for p in lines[1:]]
        self.checkpoint = Checkpoint(note)

    def check(self, leaf):
        need(
            root_of_path(leaf, self.index, self.checkpoint.size, self.path) == self.checkpoint.root,
            "check 10: the proof does not lead to the root of the checkpoint",
        )


def learn(changes, keys, name):
    """Changes of key (section 8). Returns the keys that are known after them."""
    keys = [copy.copy(k) for k in keys]  # their `until` is changed here
    for change in changes or ():
        leaf, proof = read_leaf(change["leaf"]), Proof(change["proof"])
        need("body" in leaf, "keys: not a change of key")
        checkpoint, new = proof.checkpoint, Key(leaf["body"]["vkey"])
        need(leaf["kind"] == "key-changed@1" and proof.extra is None, "keys: not a change of key")
        need(
            leaf["bundle"][0] <= proof.index <= leaf["bundle"][1],
            "check 3: bundle of a change of key",
        )
        need(
            proof.index == checkpoint.size - 1,
            "keys: a change of key is not the last entry of its checkpoint",
        )
        proof.check(change["leaf"].encode())
        need(new.name == name == checkpoint.origin, "keys: a change of key under another name")
        # GUESS: a change to a key that is known already is skipped; else that key would end itself
        if any(k.public == new.public for k in keys) or not checkpoint.signed_by(
            keys, name, checkpoint.size
        ):
            continue
        need(
            checkpoint.signed_by([new], name, checkpoint.size),
            "keys: the new key has not signed its change",
        )
        for k in keys:
            k.until = checkpoint.size if k.until is None else k.until
        keys.append(new)
    return keys


# ---- Entries (checks 2 to 9) ----
def read_leaf(text):
    need(len(text.encode()) <= 2047, "check 2: the leaf is longer than 2047 octets")
    leaf = read_canonical(text, "check 2: leaf")
    need(isinstance(leaf, dict) and isinstance(leaf.get("kind"), str), "check 2: not a leaf")
    need(
        leaf["kind"] in ORDER or leaf["kind"] in BODY, "check 2: unknown kind %.60r" % leaf["kind"]
    )
    shape = obj(body=BODY[leaf["kind"]], **LEAF) if leaf["kind"] in BODY else LEAF_OF_PARTS
    shape(leaf, "check 2: leaf")
    need(len(leaf["bundle"]) == 2, "check 2: not a bundle")
    return leaf


def commitment(part):
    return (
        sha256(unb64(part["salt"]) + part["text"].encode())
        if "text" in part
        else unb64(part["commitment"])
    )


def parts_root(parts):
    return tree([leaf_hash(p["kind"].encode() + b"\0" + commitment(p)) for p in parts])


class Entry:
    def __init__(self, index, text, parts, name, out):
        self.index, self.leaf, self.listed = index, read_leaf(text), parts
        leaf, kind = self.leaf, self.leaf["kind"]
        self.kind, self.time, self.parts, self.header = kind, leaf["time"], [], {}
        need(
            leaf["bundle"][0] <= index <= leaf["bundle"][1],
            "check 3: entry %d is not in its bundle %s" % (index, leaf["bundle"]),
        )
        if kind in BODY:
            need(not parts, "check 9: an entry about the register with parts")
            need((kind == "founded@1") == (index == 0), "check 9: %s at %d" % (kind, index))
            need(
                "vkey" not in leaf["body"]
                or Key(leaf["body"]["vkey"]).name == name == leaf["body"].get("origin", name),
                "check 9: another origin or name of key",
            )
            out.append(
                "entry %d, %s, recorded %s: %s" % (index, kind, self.time, canonical(leaf["body"]))
            )
            return
        about, creation = index_of(leaf["number"]), kind in (
            "group-created@1",
            *CREATED,
        )
        need(
            about == index if creation else about < index,
            "check 4: number %s in entry %d" % (leaf["number"], index),
        )
        need(
            0 < len(parts) <= 4096 and len(parts) == leaf["parts"]["count"],
            "check 5: %d parts listed, %d counted" % (len(parts), leaf["parts"]["count"]),
        )
        need(
            parts_root(parts) == unb64(leaf["parts"]["root"]),
            "check 5: the parts of entry %d have another root" % index,
        )
        need(
            re.fullmatch(ORDER[kind], "".join(p["kind"][0] for p in parts)),
            "check 6: parts in a wrong order in entry %d" % index,
        )
        need("text" in parts[0], "check 6: the header of entry %d is withheld" % index)
        out.append(
            "entry %d, %s, about %s, recorded %s"
            % (index, kind, " ".join(re.findall(".{1,4}", leaf["number"])), self.time)
        )
        for i, p in enumerate(parts):
            where = "check 7: entry %d, part %d" % (index, i)
            self.parts.append(read_canonical(p["text"], where) if "text" in p else None)
            if "text" in p:
                (HEADER[kind] if i == 0 else PART[p["kind"]])(self.parts[i], where)
            out.append("  part %d %s: %s" % (i, p["kind"], p.get("text", "WITHHELD")))
        self.header = self.parts[0]
        erased = self.header.get("parts", [])
        need(erased == sorted(set(erased)), "check 7: erased parts do not ascend")
        self.birth_dates()

    def birth_dates(self):
        """Check 8: each birth date, shown or withheld, has an individual of its own, in their order."""
        free = [
            i
            for i, p in enumerate(self.listed)
            if p["kind"] in ("secured-party", "grantor")
            and (self.parts[i] is None or self.parts[i]["party"]["kind"] == "individual")
        ]
        for i, p in enumerate(self.listed):
            if p["kind"] == "birth-date":
                of = self.parts[i]["of"] if self.parts[i] else (free or [None])[0]
                need(
                    of in free,
                    "check 8: entry %d, part %d: no individual for this birth date"
                    % (self.index, i),
                )
                free = [j for j in free if j > of]


# ---- Demands and what holders say (section 7) ----
HEARD = [kind for kind in HEADER if kind.split("-")[0] in ("demand", "amendment", "holder")]


def place(item):
    return index_of(item["entry"]), item["part"]


class Heard:
    """What is demanded and said in one registration, entry by entry."""

    def __init__(self):
        self.open, self.words = {}, {}  # number of a demand: grantor, items; grantor: last word

    def follow(self, places):
        """What takes the place of a thing takes it in demands and words too."""
        at = lambda place: places.get(place, place)
        self.open = {d: (at(g), [at(i) for i in items]) for d, (g, items) in self.open.items()}
        self.words = {at(g): word for g, word in self.words.items()}

    def step(self, e, record):
        named = [place(i) for i in e.header.get("items", ())]
        if "grantor" in e.header:
            grantor = place(e.header["grantor"])
            need(record.get(grantor) == "grantor", "check 16: %s by no grantor" % e.kind)
        if e.kind.startswith("holder-"):
            need(self.words.get(grantor) != e.kind, "check 16: %s said again" % e.kind)
            self.words[grantor] = e.kind
        elif e.kind == "demand-made@1":
            need(
                len(set(named)) == len(named) and {record.get(i) for i in named} <= {"collateral"},
                "check 16: a demand names what is not on record",
            )
            standing = [g for g, items in self.open.values() if self.stands(g, items, record)]
            need(grantor not in standing, "check 16: a second demand of one grantor")
            self.open[e.index] = grantor, named
        else:
            demand = index_of(e.header["demand"])
            need(
                demand in self.open and self.stands(*self.open[demand], record),
                "check 16: %s of a demand that is not open" % e.kind,
            )
            if e.kind in ("demand-decided@1", "demand-withdrawn@1"):
                del self.open[demand]

    def stands(self, grantor, items, record):
        """A demand ends when its grantor, or all that it names, is not on record any more."""
        return grantor in record and (not items or any(i in record for i in items))


# ---- Documents (sections 9 and 10) ----
class Verifier:
    def __init__(self, vkey):
        self.keys, self.out = [Key(vkey)] if vkey else [], []

    def signature(self, note, keys, name, size, what):
        signers, named = note.signed_by(keys, name, size), [
            "%s+%s" % (n, i.hex()) for n, i, _ in note.lines
        ]
        need(
            signers or not self.keys,
            "check 11: %s is signed by no key that you know, but by %s" % (what, ", ".join(named)),
        )
        need(
            name in [n for n, _, _ in note.lines],
            "check 11: no signature of %s under its origin" % what,
        )
        self.out.append(
            "%s is signed by %s" % (what, ", ".join(k.name + "+" + k.id.hex() for k in signers))
            if signers
            else "%s claims to be signed by %s; NOT CONFIRMED, no key was given"
            % (what, ", ".join(named))
        )

    def scope(self, checkpoint):
        if checkpoint.origin.startswith("trial.invalid/"):
            self.out.append("TRIAL REGISTER: %s" % checkpoint.origin)
        self.out.append(
            "log %s, first %d entries, root %s"
            % (checkpoint.origin, checkpoint.size, b64(checkpoint.root))
        )

    def statement(self, doc, text=None):
        proof = Proof(text or doc["proof"])
        need(text or proof.extra is None, "check 1: extra line in the proof of a statement")
        checkpoint = proof.checkpoint
        entry = Entry(proof.index, doc["leaf"], doc["parts"], checkpoint.origin, self.out)
        proof.check(doc["leaf"].encode())
        keys = learn(doc.get("keys"), self.keys, checkpoint.origin)
        self.signature(checkpoint, keys, checkpoint.origin, checkpoint.size, "checkpoint")
        return entry, checkpoint

    def receipt(self, doc):
        entries = [self.statement(s) for s in doc["statements"]]
        first, last = entries[0][0].leaf["bundle"]
        need(
            [e.index for e, _ in entries] == list(range(first, last + 1)),
            "receipt: not all entries of one bundle in order",
        )
        for e, checkpoint in entries:
            need(
                e.leaf["bundle"] == [first, last] and e.time == entries[0][0].time,
                "receipt: another bundle or time",
            )
            need(checkpoint.text == entries[0][1].text, "receipt: another checkpoint")
            need(e.header.get("effect") == doc["effect"], "receipt: effect is not that of a header")
        return entries[0][1]

    def ordinal(self, doc):
        need(len(doc["ordinal"]) == 2, "ordinal proof: not two statements")
        (first, one), (second, other) = [self.statement(s) for s in doc["ordinal"]]
        need(one.text == other.text, "ordinal proof: another checkpoint")
        need(
            doc["ordinal"][0].get("keys") == doc["ordinal"][1].get("keys"),
            "ordinal proof: other changes of key",
        )
        need(first.index < second.index, "ordinal proof: the first is not the earlier entry")
        need(first.time <= second.time, "ordinal proof: times go back")
        self.out.append("entry %d came before entry %d" % (first.index, second.index))
        return one

    def certificate(self, doc):
        checkpoint, note = Checkpoint(doc["checkpoint"]), Note(doc["note"])
        digest, name = sha256(doc["body"].encode()), checkpoint.origin
        need(
            note.text == "openpps.org/search-certificate@v1\n%s\n%s\n" % (name, b64(digest)),
            "check 12: the note is not that of body and origin",
        )
        keys = learn(doc.get("keys"), self.keys, name)
        self.signature(note, keys, name, checkpoint.size, "note of the certificate")  # check 13
        self.signature(checkpoint, keys, name, checkpoint.size, "checkpoint")
        body = read_canonical(doc["body"], "check 14: body")
        CERTIFICATE_BODY(body, "check 14: body")
        need(
            body["entries"] == checkpoint.size > 0 and unb64(body["root"]) == checkpoint.root,
            "check 14: another size or root",
        )
        need(
            body["instant"] >= body["lastEntryTime"],
            "section 9: the instant is before the last entry",
        )
        need(bool(body["searched"]) == (body["criterion"]["by"] != "number"), "section 9: searched")
        self.out.append(
            "certificate %s: searched %s, compared %s, logic %s"
            % (
                digest.hex()[:16],
                canonical(body["criterion"]),
                canonical(body["searched"]),
                body["searchProfile"],
            )
        )
        numbers = [index_of(h["number"]) for h in body["hits"]]
        need(all(a < b for a, b in zip(numbers, numbers[1:])), "check 15: hits do not ascend")
        for hit in body["hits"]:
            self.hit(hit, body, checkpoint)
        self.out.append(
            "SIGNED WORD: nothing else matched among the first %d entries, the last of which was recorded at %s; judged at %s"
            % (body["entries"], body["lastEntryTime"], body["instant"])
        )
        return checkpoint

    def hit(self, hit, body, checkpoint):
        entries = [
            Entry(e["index"], e["leaf"], e["parts"], checkpoint.origin, self.out)
            for e in hit["entries"]
        ]
        for e, d in zip(entries, hit["entries"]):
            need(
                root_of_path(d["leaf"].encode(), e.index, checkpoint.size, map(unb64, d["path"]))
                == checkpoint.root,
                "check 10: the path of entry %d does not lead to the root" % e.index,
            )
            need(
                e.leaf.get("number") == hit["number"],
                "check 15: entry %d is about another number" % e.index,
            )
            need(
                e.time <= body["lastEntryTime"],
                "check 15: entry %d is later than the last" % e.index,
            )
            need(
                e.index < body["entries"] - 1 or e.time == body["lastEntryTime"],
                "entry %d is the last, at another time" % e.index,
            )
        for a, b in zip(entries, entries[1:]):  # equal times: two entries of one bundle
            need(a.index < b.index and a.time <= b.time, "check 15: entries do not ascend")
        need(
            entries[0].kind in CREATED,
            "check 15: the first entry is not the creation",
        )
        record, discharged, ends = {}, False, entries[0].header.get("ends")
        text, behind, orders = None, set(), set()
        removed, recorded, suppressed = False, None, set()
        heard, holder = Heard(), entries[0].header["group"]
        for e in entries:
            need(
                e is entries[0]
                or e.kind
                in (
                    "registration-amended@1",
                    "registration-amended@2",
                    "registration-corrected@1",
                    "registration-renewed@1",
                    "registration-renewed@2",
                    "registration-transferred@1",
                    "registration-discharged-in-part@1",
                    "registration-discharged@1",
                    "registration-subordinated@1",
                    "subordination-ended@1",
                    "order-noted@1",
                    "order-lifted@1",
                    "registration-expired@1",
                    "registration-removed@1",
                    "registration-restored@1",
                    *ABOUT_PARTS,
                    *HEARD,
                ),
                "check 16: %s in a registration" % e.kind,
            )
            need(
                not discharged or e.kind in ABOUT_PARTS,
                "check 16: %s after a discharge" % e.kind,
            )
            need(
                e.kind in (*ABOUT_PARTS, "registration-corrected@1")
                or removed == (e.kind == "registration-restored@1"),
                "check 16: %s of what is %sremoved" % (e.kind, "" if removed else "not "),
            )
            removed = e.kind == "registration-removed@1" or (
                removed and e.kind != "registration-restored@1"
            )
            if e.kind in ("suppressed@1", "suppression-lifted@1"):
                for part in e.header["parts"]:
                    named = (index_of(e.header["entry"]), part)
                    need(
                        (named in suppressed) == (e.kind != "suppressed@1"),
                        "check 16: %s of what stands so already" % e.kind,
                    )
                    suppressed ^= {named}
            if e.kind == "registration-expired@1":
                need(
                    e.header["ended"] == ends != recorded and ends["at"] <= e.time,
                    "check 16: an expiry of what had not ended, or recorded before",
                )
                recorded = ends
            if e.kind in ("registration-renewed@1", "registration-renewed@2"):
                later = e.header.get("ends")
                need(
                    ends and e.time < ends["at"] and (not later or ends["at"] < later["at"]),
                    "check 16: a renewal of what had ended, or to no later end",
                )
                ends = later
            if e.kind == "registration-transferred@1":
                need(
                    (not ends or e.time < ends["at"]) and e.header["group"] != holder,
                    "check 16: a transfer of what had ended, or to its holder",
                )
                holder = e.header["group"]
            if e.kind == "registration-subordinated@1":
                need(
                    e.header["to"] not in behind and e.header["to"] != hit["number"],
                    "check 16: it stands behind %s already" % e.header["to"],
                )
                behind.add(e.header["to"])
            if e.kind == "subordination-ended@1":
                need(
                    e.header["to"] in behind,
                    "check 16: it does not stand behind %s" % e.header["to"],
                )
                behind.remove(e.header["to"])
            if e.kind == "order-noted@1":
                orders.add(e.index)
            if e.kind == "order-lifted@1":
                noted = index_of(e.header["noted"])
                need(noted in orders, "check 16: no order of entry %d stands" % noted)
                orders.remove(noted)
            if e.kind in (
                *CREATED,
                "registration-amended@1",
                "registration-amended@2",
                "registration-corrected@1",
            ):
                was = e.header.get("textWas")
                now = [(e.index, i) for i, p in enumerate(e.listed) if p["kind"] == "text"]
                now = now[1:] if e.kind == "registration-corrected@1" else now
                need(
                    e.kind not in ("registration-amended@2", "registration-corrected@1")
                    or (was and text == (index_of(was["entry"]), was["part"]))
                    or (not was and not (now and text)),
                    "check 16: the text that entry %d replaces is not the one on record" % e.index,
                )
                text = now[0] if now else None if was else text
            used = set()
            for r in e.header.get("replaced", ()):
                kind = record.pop((index_of(r["entry"]), r["part"]), None)
                by = e.listed[r["by"]]["kind"] if r["by"] < len(e.listed) else None
                need(
                    kind and kind == by and r["by"] not in used,
                    "check 16: %s replaced, which is not on record, or not by its like" % r,
                )
                used.add(r["by"])
            heard.follow(
                {
                    (index_of(r["entry"]), r["part"]): (e.index, r["by"])
                    for r in e.header.get("replaced", ())
                }
            )
            if e.kind in HEARD:
                need(not ends or e.time < ends["at"], "check 16: %s after the end" % e.kind)
                heard.step(e, record)
            discharged = (
                discharged
                or e.kind == "registration-discharged@1"
                or e.header.get("decision") == "discharge"
            )
            for r in e.header.get("removed", ()):
                need(
                    record.pop((index_of(r["entry"]), r["part"]), None),
                    "check 16: %s removed, which is not on record" % r,
                )
            need(
                e.kind != "registration-discharged-in-part@1"
                or "collateral" in record.values(),
                "check 16: a discharge in part leaves no collateral",
            )
            record.update(
                {
                    (e.index, i): p["kind"]
                    for i, p in enumerate(e.listed)
                    if p["kind"] in ("grantor", "collateral")
                }
            )
        status = (
            "discharged"
            if discharged
            else "removed"
            if removed
            else "expired" if ends and ends["at"] <= body["instant"] else "live"
        )
        need(status == hit["status"], "check 16: status is %s, not %s" % (status, hit["status"]))
        shown = {e.index: e.parts for e in entries}
        erased = {
            (index_of(e.header["entry"]), part)
            for e in entries
            if e.kind == "parts-erased@1"
            for part in e.header["parts"]
        }
        for m in hit["matches"]:
            at = (index_of(m["entry"]), m["part"])
            need(
                at in record
                and (shown[at[0]][at[1]] or record[at] == "grantor" and at not in erased),
                "check 16: a match names what is not on record or not shown",
            )
            need(
                (m["kind"] in OF_GRANTORS) == (record[at] == "grantor")
                or m["kind"] not in MATCHED,
                "check 16: a %s match in a %s" % (m["kind"], record[at]),
            )
        self.out.append(
            "registration %s is %s at %s; matches: %s"
            % (hit["number"], status, body["instant"], canonical(hit["matches"]))
        )

    def document(self, octets):
        text = octets.decode("utf-8")
        if text.startswith("c2sp.org/tlog-proof@v1\n"):
            extra = Proof(text).extra
            need(extra is not None, "check 1: a proof without extra line is no statement")
            doc = read_canonical(extra.decode("utf-8"), "check 1: extra")
            EXTRA(doc, "check 1: extra")
            return self.scope(self.statement(doc, text)[1])
        doc = read_json(text, "check 1: document")
        need(isinstance(doc, dict), "check 1: not a document")
        for name, shape, act in (
            ("statements", RECEIPT, self.receipt),
            ("ordinal", ORDINAL, self.ordinal),
            ("body", CERTIFICATE, self.certificate),
            ("leaf", STATEMENT, lambda d: self.statement(d)[1]),
        ):
            if name in doc:
                shape(doc, "check 1: document")
                return self.scope(act(doc))
        raise Differs("check 1: neither statement nor receipt nor ordinal proof nor certificate")


def verify(octets, vkey=None):
    """Returns (exit code, lines to print)."""
    NOTICES.clear()
    try:
        verifier = Verifier(vkey)
        verifier.document(octets)
    except (Differs, UnicodeDecodeError) as e:
        return 4, ["DIFFERS: %s" % e]
    out = verifier.out + ["NOTE: " + n for n in NOTICES]
    return (
        (0, out + ["VERIFIED"]) if vkey else (5, out + ["CONSISTENT, BUT THE KEY IS NOT CONFIRMED"])
    )


# ---- Vectors ----
def consistency(hashes, m, whole=True):
    """RFC 9162, section 2.1.4.1."""
    n = len(hashes)
    if m == n:
        return [] if whole else [tree(hashes)]
    k = split(n)
    if m <= k:
        return consistency(hashes[:k], m, whole) + [tree(hashes[k:])]
    return consistency(hashes[k:], m - k, False) + [tree(hashes[:k])]


def vectors(directory):
    def read(name):
        return open(os.path.join(directory, name), encoding="utf-8", newline="").read()

    def rows(name):
        return [l.split("\t") for l in read(name).split("\n")[1:] if l]

    def ok(what, condition):
        need(condition, what)
        count[what] = count.get(what, 0) + 1

    count, vkey, texts = {}, read("vkey.txt").strip("\n"), read("leaves.txt").split("\n")[:-1]
    key, hashes, leaves = (
        Key(vkey),
        [leaf_hash(t.encode()) for t in texts],
        [read_leaf(t) for t in texts],
    )
    recorded = [[] for _ in leaves]
    ok("key id", key.id.hex() == vkey.split("+")[1])
    for entry, part, kind, salt, text, committed in rows("parts.tsv"):
        p = {"kind": kind, "salt": salt, "text": text}
        ok(
            "parts: number, commitment",
            int(part) == len(recorded[int(entry)]) and b64(commitment(p)) == committed,
        )
        recorded[int(entry)].append(p)
    for i, leaf in enumerate(leaves):
        Entry(i, texts[i], recorded[i], key.name, [])  # checks 2 to 9
        ok("entries: leaf, number, count, root, order and shape of parts", True)
        same = [
            l
            for l in leaves[leaf["bundle"][0] : leaf["bundle"][1] + 1]
            if (l["bundle"], l["time"]) == (leaf["bundle"], leaf["time"])
        ]
        ok(
            "bundle, time",
            leaf in same
            and len(same) == leaf["bundle"][1] - leaf["bundle"][0] + 1
            and leaf["time"] >= leaves[max(i - 1, 0)]["time"],
        )
    ok(
        "entry 0: kind, origin, key",
        (leaves[0]["kind"], leaves[0]["body"]["origin"], leaves[0]["body"]["vkey"])
        == ("founded@1", key.name, vkey),
    )
    ok(
        "numbers of the page",
        [number_of(i) for i in (1, 2, 123456)] == ["000000000195", "000000000292", "000012345676"],
    )
    for size, last, root, compact in rows("tree.tsv"):
        n, at, edge = int(size), 0, []
        for bit in [b for b in reversed(range(n.bit_length())) if n >> b & 1]:
            edge, at = edge + [b64(tree(hashes[at : at + (1 << bit)]))], at + (1 << bit)
        ok(
            "tree: last leaf, root, compact range",
            (last, root, compact) == (b64(hashes[n - 1]), b64(tree(hashes[:n])), " ".join(edge)),
        )
    for name in sorted(os.listdir(directory)):
        numbers = [int(n) for n in re.findall("[0-9]+", name)]
        if name.startswith("checkpoint-"):
            c = Checkpoint(read(name))
            ok(
                "checkpoint: signature, size, root",
                c.signed_by([key], c.origin, 0)
                and [c.size] == numbers
                and c.root == tree(hashes[: c.size]),
            )
        if name.startswith("leaf-"):
            p = Proof(read(name))
            p.check(texts[p.index].encode())
            ok(
                "inclusion proof",
                p.checkpoint.signed_by([key], key.name, 0) and [p.index] == numbers,
            )
        if name.startswith("consistency-"):
            ok(
                "consistency proof",
                read(name)
                == "".join(b64(h) + "\n" for h in consistency(hashes[: numbers[1]], numbers[0])),
            )
    for name in sorted(os.listdir(os.path.join(directory, "documents"))):
        if name.endswith((".json", ".tlog-proof")):
            ok("documents verified", verify(read("documents/" + name).encode(), vkey)[0] == 0)
    for name in sorted(os.listdir(os.path.join(directory, "refused"))):
        check = re.match("check-[0-9]+", name)[0].replace("-", " ")
        code, out = verify(read("refused/" + name).encode(), vkey)
        ok("documents refused by the check named", code == 4 and check + ":" in out[-1])
    print("\n".join("%4d  %s" % (n, what) for what, n in count.items()))


def main(args):
    if not (
        args[:1] == ["vectors"]
        and len(args) == 2
        or args[:1] == ["document"]
        and (len(args) == 2 or len(args) == 4 and args[2] == "--vkey")
    ):
        return print(__doc__) or 2
    if args[0] == "document":
        with open(args[1], "rb") as f:
            result, out = verify(f.read(), *args[3:])
        return print("\n".join(out)) or result
    try:
        vectors(args[1])
    except Differs as e:
        return print("DIFFERS: %s" % e) or 4
    return print("ALL VECTORS HOLD") or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
