# SPDX-License-Identifier: Apache-2.0
"""Tests of verify.py: golden documents, flipped bits, forgeries signed with the published test seed.

Written with verify.py, by somebody who had docs/format.md and the golden vectors alone.

  python3 docs/foreign/test_verify.py
"""

import collections, copy, hashlib, json, os, random, sys
import verify as V

HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.join(HERE, "../../pps-model/src/test/resources/org/openpps/model/document/golden/")
D = GOLDEN + "documents/"
VKEY = open(GOLDEN + "vkey.txt").read().strip()
NAME = VKEY.split("+")[0]
TEXTS = open(GOLDEN + "leaves.txt", encoding="utf-8").read().split("\n")[:-1]
NAMES = [n for n in sorted(os.listdir(D)) if n.endswith((".json", ".tlog-proof"))]
load = lambda n: json.load(open(D + n, encoding="utf-8"))
dump = lambda d: json.dumps(d, ensure_ascii=False).encode()
fails = []


def expect(what, got, code, contains=""):
    good = got[0] == code and any(contains in l for l in got[1])
    print("%-4s %-62s -> %d %s" % ("ok" if good else "BAD", what, got[0], got[1][-1][:110]))
    if not good:
        fails.append(what)


# signing
def enc(p):
    z = pow(p[2], V.P - 2, V.P)
    x, y = p[0] * z % V.P, p[1] * z % V.P
    return (y | (x & 1) << 255).to_bytes(32, "little")


class Signer:
    def __init__(self, seed, name=NAME):
        h = hashlib.sha512(seed).digest()
        self.a = int.from_bytes(h[:32], "little") & ((1 << 254) - 8) | (1 << 254)
        self.prefix = h[32:]
        self.pub = enc(V.times(self.a, V.BASE))
        self.name = name
        self.id = V.sha256(name.encode() + b"\n\1" + self.pub)[:4]
        self.vkey = "%s+%s+%s" % (name, self.id.hex(), V.b64(b"\1" + self.pub))

    def line(self, text):
        m = text.encode()
        r = int.from_bytes(hashlib.sha512(self.prefix + m).digest(), "little") % V.L
        R = enc(V.times(r, V.BASE))
        k = int.from_bytes(hashlib.sha512(R + self.pub + m).digest(), "little") % V.L
        return "— %s %s\n" % (
            self.name,
            V.b64(self.id + R + ((r + k * self.a) % V.L).to_bytes(32, "little")),
        )

    def note(self, text, *others):
        return text + "\n" + self.line(text) + "".join(o.line(text) for o in others)


SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
S = Signer(SEED)
assert S.vkey == VKEY
assert (
    S.note(open(GOLDEN + "checkpoint-8.txt").read().split("\n\n")[0] + "\n")
    == open(GOLDEN + "checkpoint-8.txt").read()
)
S2, S3 = Signer(b"2" * 32), Signer(b"3" * 32, "other.example/log")


def path(h, i):
    if len(h) == 1:
        return []
    k = V.split(len(h))
    return path(h[:k], i) + [V.tree(h[k:])] if i < k else path(h[k:], i - k) + [V.tree(h[:k])]


def checkpoint(texts, *signers):
    h = [V.leaf_hash(t.encode()) for t in texts]
    return signers[0].note(
        "%s\n%d\n%s\n" % (signers[0].name, len(texts), V.b64(V.tree(h))), *signers[1:]
    )


def proof(texts, i, *signers):
    h = [V.leaf_hash(t.encode()) for t in texts]
    return "c2sp.org/tlog-proof@v1\nindex %d\n%s\n%s" % (
        i,
        "".join(V.b64(p) + "\n" for p in path(h, i)),
        checkpoint(texts, *signers),
    )


def forge(doc, change=lambda d, leaf, parts: None, reroot=True, signer=S):
    """A statement like doc, changed, in a log of its own that the register has signed."""
    d = copy.deepcopy(doc)
    leaf = json.loads(d["leaf"])
    i = V.Proof(d["proof"]).index
    change(d, leaf, d["parts"])
    if reroot and "parts" in leaf:
        leaf["parts"] = {"count": len(d["parts"]), "root": V.b64(V.parts_root(d["parts"]))}
    d["leaf"] = V.canonical(leaf)
    t = TEXTS[:]
    t[i] = d["leaf"]
    d["proof"] = proof(t, i, signer)
    return d


def text(p, **kw):
    t = json.loads(p["text"])
    t.update(kw)
    p["text"] = V.canonical({k: v for k, v in t.items() if v is not None})


def hide(p):
    p["commitment"] = V.b64(V.commitment(p))
    p.pop("salt")
    p.pop("text")


def run(doc, vkey=VKEY):
    return V.verify(dump(doc), vkey)


for n in NAMES:
    data = open(D + n, "rb").read()
    expect("golden " + n, V.verify(data, VKEY), 0)
    expect("no key " + n, V.verify(data), 5)
    expect("wrong key, same name " + n, V.verify(data, S2.vkey), 4, "check 11")
    expect("wrong key, other name " + n, V.verify(data, S3.vkey), 4, "check 11")

full, rec, group, erased, amended = (
    load(n + ".json")
    for n in (
        "statement-full",
        "receipt",
        "statement-group",
        "statement-parts-erased",
        "statement-amended",
    )
)
F = lambda what, change, contains, base=full, code=4, reroot=True: expect(
    what, run(forge(base, change, reroot)), code, contains
)
F("forged but unchanged", lambda d, l, p: None, "", code=0)


def relabel(d, l, p):
    p[3]["kind"] = "birth-date"


d = copy.deepcopy(full)
relabel(d, 0, d["parts"])
expect("grantor relabelled birth-date in the document", run(d), 4, "check 5")
d = load("statement-erased.json")
d["parts"][3]["kind"] = "birth-date"
expect("erased grantor relabelled birth-date in the document", run(d), 4, "check 5")


def hidden(d, l, p):
    hide(p[3])
    p[3]["kind"] = "birth-date"


F("register commits grantor as withheld birth-date beside a shown one", hidden, "check 8")


def hidden2(d, l, p):
    hide(p[4])
    hidden(d, l, p)


F("the same, both withheld", hidden2, "check 8")


def hidden3(d, l, p):
    text(p[2], party={"kind": "individual", "familyName": "A"}, holder=None)
    hide(p[3])
    p[3]["kind"] = "birth-date"
    p[4:5] = []


F("LIMIT of check 8: a grantor hidden as only birth-date of another", hidden3, "", code=0)
F("birth date shown as a grantor text", relabel, "check 7")
F("birth-date of an organisation", lambda d, l, p: text(p[4], of=2), "check 8")
F("birth-date of itself", lambda d, l, p: text(p[4], of=4), "check 8")
F("two birth dates of one", lambda d, l, p: p.insert(5, dict(p[4])), "check 8")
F("29 February 1985", lambda d, l, p: text(p[4], date="1985-02-29"), "check 7")
F("header withheld", lambda d, l, p: hide(p[0]), "check 6")
F(
    "filer before request",
    lambda d, l, p: p.reverse() or p.reverse() or p.append(p.pop(7)),
    "check 6",
)
F("two texts", lambda d, l, p: p.insert(6, dict(p[6])), "check 6")
F("unknown member in a part", lambda d, l, p: text(p[6], more="x"), "check 7")
F("part not canonical", lambda d, l, p: p[6].update(text='{"text": "x"}'), "check 7")
F(
    "unknown code is said",
    lambda d, l, p: text(p[2], holder="satellite"),
    "'satellite' is not known",
    code=0,
)
F("purchaseMoney as number", lambda d, l, p: text(p[0], purchaseMoney=1), "check 7")
F("creation with the number of another", lambda d, l, p: l.update(number="000000000195"), "check 4")
F(
    "discharge with a later number",
    lambda d, l, p: l.update(number=V.number_of(6)),
    "check 4",
    load("statement-discharged.json"),
)
F("check digits", lambda d, l, p: l.update(number="000000000293"), "check digits")
F("bundle", lambda d, l, p: l.update(bundle=[3, 3]), "check 3")
F("bundle of true", lambda d, l, p: l.update(bundle=[True, 3]), "check 2")
F("v = 2", lambda d, l, p: l.update(v=2), "check 2")
F("v = true", lambda d, l, p: l.update(v=True), "check 2")
F("bundle is a number", lambda d, l, p: l.update(bundle=5), "check 2")
F("bundle of three", lambda d, l, p: l.update(bundle=[2, 2, 3]), "check 2")
F("address of = false", lambda d, l, p: text(p[2], of=False), "check 7", group)
F("null in a part", lambda d, l, p: p[6].update(text='{"text":null}'), "null")
F(
    "fraction in a part",
    lambda d, l, p: p[4].update(text='{"date":"1984-02-29","of":3.0}'),
    "number '3.0'",
)
F(
    "number of another group in the header",
    lambda d, l, p: text(p[0], group="000000000196"),
    "check digits",
)
F("unknown kind", lambda d, l, p: l.update(kind="registration-created@4"), "check 2")
F("unknown member of the leaf", lambda d, l, p: l.update(x="y"), "check 2")
F("count", lambda d, l, p: l["parts"].update(count=8), "check 5", reroot=False)
F("time 24:00", lambda d, l, p: l.update(time="2026-11-23T24:00:00.000Z"), "check 2")
F("leaf of 2048 octets", lambda d, l, p: l.update(kind="a" * 1900 + "@1"), "check 2")
F(
    "founded with another origin",
    lambda d, l, p: l["body"].update(origin="x.example/y"),
    "check 9",
    load("statement-founded.json"),
)
F(
    "founded at 1",
    lambda d, l, p: (l.clear(), p.clear(), l.update(dict(json.loads(TEXTS[0]), bundle=[1, 1]))),
    "check 9",
    group,
)
F("erased parts out of order", lambda d, l, p: text(p[0], parts=[4, 3]), "check 7", erased)
expect("signed by a key of another name", run(forge(full, signer=S3), S3.vkey), 0)
d = copy.deepcopy(full)
d["proof"] = d["proof"].split("— ")[0] + S3.line(d["proof"].split("\n\n")[1] + "\n")
expect("origin signed under another name", run(d, S3.vkey), 4, "check 11")
d = copy.deepcopy(full)
d["proof"] = d["proof"].split("— ")[0]
expect("no signature", run(d), 4)
d = forge(full)
d["proof"] = d["proof"].replace("\n4\n", "\n5\n").replace("\n8\n", "\n9\n")
expect("size changed", run(d), 4)
d = dict(full, more=1)
expect("unknown member", run(d), 4, "check 1")
expect("member twice", V.verify(dump(full)[:-1] + b',"parts":[]}', VKEY), 4, "check 1")
d = dict(full, proof=full["proof"].replace("@v1\n", "@v1\nextra AA==\n"))
expect("extra in a statement", run(d), 4, "check 1")
d = dict(full, proof=full["proof"] + "— witness.example/w AAAAAAAA\n")
expect("line of an unknown key", run(d), 0)
d = dict(full, proof=full["proof"] + "".join(Signer(bytes([i]) * 32).line("x") for i in range(15)))
expect("16 lines", run(d), 0)
d = copy.deepcopy(rec)
d["statements"].pop()
expect("receipt without its second entry", run(d), 4, "receipt")
d = copy.deepcopy(rec)
d["statements"].reverse()
expect("receipt in another order", run(d), 4, "receipt")
d = dict(rec, effect="x")
expect("receipt with another effect", run(d), 4, "receipt")
d = copy.deepcopy(rec)
d["statements"][1]["proof"] = proof(TEXTS, 3, S)
expect("receipt under two checkpoints", run(d), 4, "receipt")
ordinal = load("ordinal-proof.json")
d = copy.deepcopy(ordinal)
d["ordinal"].reverse()
expect("ordinal proof in another order", run(d), 4, "ordinal proof")
d = copy.deepcopy(ordinal)
d["ordinal"][1] = d["ordinal"][0]
expect("ordinal proof of one entry", run(d), 4, "ordinal proof")
d = copy.deepcopy(ordinal)
d["ordinal"].pop()
expect("ordinal proof of one statement", run(d), 4, "")
d = dict(ordinal, more=1)
expect("ordinal proof with another member", run(d), 4, "check 1")


def cert(what, change, contains, base="certificate-found.json", code=4, signer=S):
    d = load(base)
    b = json.loads(d["body"])
    change(b)
    d["body"] = V.canonical(b)
    d["note"] = signer.note(
        "openpps.org/search-certificate@v1\n%s\n%s\n" % (NAME, V.b64(V.sha256(d["body"].encode())))
    )
    expect("certificate: " + what, run(d), code, contains)


hit = lambda b: b["hits"][0]
cert("unchanged", lambda b: None, "", code=0)
cert("other status", lambda b: hit(b).update(status="expired"), "check 16")
cert(
    "at the end: expired is wrong a millisecond before",
    lambda b: b.update(instant="2031-06-30T23:59:59.999Z"),
    "check 16",
    "certificate-erased.json",
)
cert(
    "discharge left out",
    lambda b: hit(b)["entries"].pop(1),
    "check 16",
    "certificate-discharged.json",
)
cert("match of a removed grantor", lambda b: hit(b)["matches"][0].update(part=2), "check 16")
cert(
    "match of an erased grantor",
    lambda b: hit(b)["matches"][0].update(part=3, kind="grantor-identifier"),
    "check 16",
    "certificate-erased.json",
)
cert("match of a header", lambda b: hit(b)["matches"][0].update(part=0), "check 16")
cert(
    "match in an entry not shown",
    lambda b: hit(b)["matches"][0].update(entry=V.number_of(3)),
    "check 16",
)
cert("creation left out", lambda b: hit(b)["entries"].pop(0), "check 15")
cert("entries in another order", lambda b: hit(b)["entries"].reverse(), "check 15")
cert("hit twice", lambda b: b["hits"].append(b["hits"][0]), "check 15")
cert("other N", lambda b: b.update(entries=6), "check 14")
cert("other root", lambda b: b.update(root="A" * 43 + "="), "check 14")
cert("last entry earlier", lambda b: b.update(lastEntryTime="2026-11-24T09:59:59.999Z"), "check 15")
cert(
    "instant before last entry", lambda b: b.update(instant="2026-11-24T09:59:59.999Z"), "section 9"
)
cert("path changed", lambda b: hit(b)["entries"][1].update(path=[]), "proof is too short")
cert("number of the hit", lambda b: hit(b).update(number=V.number_of(1)), "check 15")
cert("note signed by another", lambda b: None, "check 11", signer=S2)
d = load("certificate-found.json")
d["note"] = load("certificate-nothing.json")["note"]
expect("note of another certificate", run(d), 4, "check 12")
d = load("certificate-found.json")
d["checkpoint"] = load("certificate-nothing.json")["checkpoint"]
expect("checkpoint of another certificate", run(d), 4, "check 14")

# change of key: entry 8 changes S to S2, entry 9 changes S2 to S4
S4 = Signer(b"4" * 32)
kc = lambda i, s: V.canonical(
    {
        "body": {"vkey": s.vkey},
        "bundle": [i, i],
        "kind": "key-changed@1",
        "time": "2027-01-01T00:00:00.000Z",
        "v": 1,
    }
)
T9 = TEXTS + [kc(8, S2)]
T10 = T9 + [kc(9, S4)]
K = [
    {"leaf": T9[8], "proof": proof(T9, 8, S, S2)},
    {"leaf": T10[9], "proof": proof(T10, 9, S2, S4)},
]
base = lambda texts, *s, keys=None: dict(
    {"leaf": full["leaf"], "parts": full["parts"], "proof": proof(texts, 2, *s)},
    **({"keys": keys} if keys else {})
)
T11 = T10 + [TEXTS[7]]
expect("two changes, old key known", run(base(T11, S4, keys=K)), 0)
expect("two changes, middle key known", run(base(T11, S4, keys=K), S2.vkey), 0)
expect("two changes, newest key known (skip own change)", run(base(T11, S4, keys=K), S4.vkey), 0)
expect("two changes without keys", run(base(T11, S4)), 4, "check 11")
expect("old key signs after its end", run(base(T11, S, keys=K)), 4, "check 11")
expect("old key signs before its end", run(base(TEXTS, S, keys=K)), 0)
expect("first change missing", run(base(T11, S4, keys=K[1:])), 4, "check 11")
expect(
    "change not signed by the new key",
    run(base(T11, S4, keys=[dict(K[0], proof=proof(T9, 8, S)), K[1]])),
    4,
    "keys",
)
expect(
    "change is not the last entry",
    run(base(T11, S4, keys=[dict(K[0], proof=proof(T10, 8, S, S2)), K[1]])),
    4,
    "keys",
)
expect("keys, no key given", V.verify(dump(base(T11, S4, keys=K))), 5)
expect(
    "statement of the change", run({"leaf": T9[8], "parts": [], "proof": proof(T9, 8, S, S2)}), 0
)

# flipped bits
rng, total = random.Random(20261123), collections.Counter()
for n in NAMES:
    data = open(D + n, "rb").read()
    right = V.verify(data, VKEY)
    for at in range(len(data)):
        for bit in {0x01, 0x20, 1 << rng.randrange(8)}:
            bad = bytearray(data)
            bad[at] ^= bit
            result, out = V.verify(bytes(bad), VKEY)
            total[
                "reported" if result == 4 else "harmless" if (result, out) == right else "BAD"
            ] += 1
            if result != 4:
                print(
                    "   flip %02x at %d of %s: %d %r -> %r"
                    % (bit, at, n, result, data[at - 5 : at + 5], bytes(bad[at - 5 : at + 5]))
                )
print("flips:", dict(total))
if total["BAD"]:
    fails.append("flips")
print("FAILED: %s" % fails if fails else "ALL TESTS HOLD")
sys.exit(bool(fails))
