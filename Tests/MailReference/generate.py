"""Prints random mails and what Python's email package reads in them, as JSON lines.

    generate.py COUNT [JSONL]    COUNT mails made up here, then the mail drafts of a corpus file

What Python reads differently on purpose is not generated; Tests/DraftsTests/MailReferenceTests.swift says what.
"""

import base64
import email
import email.policy
import json
import random
import sys

WORDS = ["order", "parcel", "é", "Grüße", "a=b", "x_y", "?", "=3D", "…", "“Hi”", "🎄", "review", "€", ".", "- ", "it's", "<p>", "&amp;"]
CHARSETS = {
    "us-ascii": "ascii", "utf-8": "utf-8", "UTF8": "utf-8", "iso-8859-1": "latin-1", "latin1": "latin-1", "ISO-8859-15": "iso8859-15",
    "Latin9": "iso8859-15", "windows-1252": "cp1252", "cp1252": "cp1252", "l1": "latin-1",
}


def words(rng, codec, count):
    return " ".join(word for word in rng.choices(WORDS, k=count) if fits(word, codec))


def fits(word, codec):
    try:
        word.encode(codec)
        return True
    except UnicodeEncodeError:
        return False


def quoted(rng, octets, eol):
    """Quoted-printable with escapes and soft line breaks in places of its own."""
    lines = []
    for line in octets.split(b"\n"):
        out, current = [], ""
        for index, octet in enumerate(line):
            last = index + 1 == len(line)
            plain = 33 <= octet <= 126 and octet != 61 or octet in (32, 9) and not last
            token = chr(octet) if plain and rng.random() > 0.05 else rng.choice(["=%02X", "=%02x"]) % octet
            if len(current) + len(token) > 75 or rng.random() < 0.02:
                out.append(current + "=")
                current = ""
            current += token
        lines.append(eol.join(out + [current]))
    return eol.join(lines).encode("ascii")


def encode(rng, octets, encoding, eol):
    if encoding == "base64":
        text = base64.b64encode(octets).decode()
        if rng.random() < 0.2:
            text = text.rstrip("=")
        width = rng.choice([4, 60, 76])
        return eol.join(text[at:at + width] for at in range(0, len(text), width)).encode()
    if encoding == "quoted-printable":
        return quoted(rng, octets.replace(b"\r\n", b"\n"), eol)
    return octets


def text_part(rng, eol, disposition=None):
    label, codec = rng.choice(list(CHARSETS.items()))
    text = eol.join(words(rng, codec, rng.randrange(0, 30)) for _ in range(rng.randrange(1, 6)))
    octets = text.encode(codec)
    encoding = rng.choice(["7bit", "8bit", "binary", "quoted-printable", "base64", "Base64", "QUOTED-PRINTABLE"])
    if encoding == "7bit" and any(octet > 127 for octet in octets):
        encoding = "8bit"
    kind = rng.choice(["plain", "html"])
    quote = rng.choice(["", '"'])
    head = [
        f"Content-Type: text/{kind};{rng.choice([' ', eol + ' '])}charset={quote}{label}{quote}",
        f"Content-Transfer-Encoding: {encoding}",
    ]
    if disposition:
        head.append(f"Content-Disposition: {disposition}")
    rng.shuffle(head)
    return eol.join(head).encode() + (eol * 2).encode() + encode(rng, octets, encoding.lower(), eol)


def name_parameter(rng, key, eol):
    name = rng.choice(["list.pdf", "my list.pdf", "Grüße.pdf", "a;b=c.zip", "Rechnung März 2026.pdf", "x.tar.gz", 'q"q.txt'])
    kind = rng.randrange(4)
    if name.isascii() and kind < 2:
        escaped = name.replace('"', '\\"')
        return f'{key}="{escaped}"'
    codec = rng.choice(["utf-8", "iso-8859-1"])
    percent = "".join(chr(o) if chr(o).isalnum() and o < 128 or o == 46 else "%%%02X" % o for o in name.encode(codec))
    if kind % 2 == 0:
        return f"{key}*={codec}'{rng.choice(['', 'de'])}'{percent}"
    cut = rng.randrange(1, len(percent))
    while percent[cut - 1] == "%" or percent[cut - 2:cut - 1] == "%":
        cut -= 1
    cut = max(cut, 1)
    if "%" in percent[cut - 1:cut]:
        cut = len(percent)
    return f"{key}*0*={codec}''{percent[:cut]};{eol} {key}*1*={percent[cut:] or '.'}"


def flowed_part(rng, eol):
    lines = [rng.choice(["", ">", "> ", ">>", " "]) + rng.choice(["", "one two", "Grüße", "-- ", "=3D"]) + rng.choice(["", " ", " "])
             for _ in range(rng.randrange(1, 9))] + ["end"]
    encoding = rng.choice(["8bit", "quoted-printable", "base64"])
    head = f"Content-Type: text/plain; charset=utf-8;{eol} format={rng.choice(['flowed', 'Flowed'])}"
    head += rng.choice(["", "; DelSp=yes", "; delsp=\"no\""]) + f"{eol}Content-Transfer-Encoding: {encoding}"
    octets = eol.join(lines).encode()
    return head.encode() + (eol * 2).encode() + encode(rng, octets, encoding, eol)


def joined(text, deletes_space):
    """RFC 3676, 4.2 and 4.3, line by line; quote marks stay."""
    out, open_depth = "", None
    for line in text.splitlines(keepends=True):
        content = line.rstrip("\r\n")
        ending = line[len(content):]
        depth = len(content) - len(content.lstrip(">"))
        marks, content = content[:depth], content[depth:]
        if content.startswith(" "):
            content = content[1:]
            marks += " " if depth else ""
        signature = content == "-- "
        if open_depth == depth and not signature:
            out = out.rstrip("\r\n")
            out = out[:-1] if deletes_space else out
        else:
            out += marks
        out += content + ending
        open_depth = depth if content.endswith(" ") and not signature else None
    return out


def message_part(rng, eol):
    head = f"Content-Type: message/rfc822{eol}Content-Disposition: attachment; {name_parameter(rng, 'filename', eol)}{eol * 2}"
    return head.encode() + mail(rng)


def attachment(rng, eol):
    octets = rng.randbytes(rng.randrange(0, 90))
    main = rng.choice(["image/png", "application/pdf", "APPLICATION/Zip", "audio/x-wav", "image/GIF"])
    head = [f"Content-Type: {main}" + (";" + eol + " " + name_parameter(rng, "name", eol) if rng.random() < 0.4 else "")]
    disposition = rng.choice(["attachment", "inline", "ATTACHMENT", None])
    if disposition:
        head.append("Content-Disposition: " + disposition + (
            "; " + name_parameter(rng, "filename", eol) if rng.random() < 0.7 else ""))
    if rng.random() < 0.5:
        head.append(f"Content-ID: <{rng.randrange(1000)}@x.example>")
    head.append("Content-Transfer-Encoding: base64")
    return eol.join(head).encode() + (eol * 2).encode() + encode(rng, octets, "base64", eol)


def multipart(rng, eol, depth):
    kind = rng.choice(["mixed", "alternative", "related", "mixed", "signed", "report"])
    boundary = "".join(rng.choices("abc-_=?+ ", k=8)) + str(rng.randrange(10**9))
    parts = []
    for index in range(rng.randrange(1, 5)):
        choice = rng.random()
        if kind == "related" and index > 0:
            parts.append(attachment(rng, eol))
        elif choice < 0.25 and depth < 4:
            parts.append(multipart(rng, eol, depth + 1))
        elif choice < 0.32 and kind != "related":
            parts.append(flowed_part(rng, eol))
        elif choice < 0.36 and kind == "mixed" and depth < 3:
            parts.append(message_part(rng, eol))
        elif choice < 0.7 or kind == "alternative" or kind == "related":
            parts.append(text_part(rng, eol, None if kind == "related" else rng.choice([None, None, "inline"])))
        elif choice < 0.8:
            parts.append(text_part(rng, eol, f'attachment; {name_parameter(rng, "filename", eol)}'))
        else:
            parts.append(attachment(rng, eol))
    end = eol.encode()
    body = f'Content-Type: multipart/{kind};{eol}\tboundary="{boundary}"'.encode() + end + end
    body += rng.choice([b"", b"This is a multi-part message." + end])
    for part in parts:
        body += b"--" + boundary.encode() + rng.choice([b"", b" \t"]) + end + part + end
    if rng.random() < 0.85:
        body += b"--" + boundary.encode() + b"--" + rng.choice([b"", end, end + b"epilogue" + end])
    return body


def subject(rng, eol):
    pieces = []
    for _ in range(rng.randrange(0, 7)):
        word = rng.choice(["Your", "order", "Grüße", "für Sie", "🎄", "a_b", "1=2", "has", "shipped", "“Hi”", "really?"])
        if word.isascii() and " " not in word and rng.random() < 0.7:
            pieces.append(word)
            continue
        codec = rng.choice(["utf-8", "UTF-8", "iso-8859-1", "windows-1252", "latin9"])
        if not fits(word, codec):
            codec = "utf-8"
        octets = word.encode(codec)
        if rng.random() < 0.5:
            pieces.append(f"=?{codec}?{rng.choice('Bb')}?{base64.b64encode(octets).decode()}?=")
        else:
            q = "".join("_" if o == 32 else chr(o) if chr(o).isalnum() and o < 128 else "=%02X" % o for o in octets)
            pieces.append(f"=?{codec}?{rng.choice('Qq')}?{q}?=")
    text = "Subject:"
    for piece in pieces:
        text += rng.choice([" ", " ", " ", eol + " ", "  " if not piece.startswith("=?") else " "]) + piece
    return text


def mail(rng):
    eol = rng.choice(["\r\n", "\n"])
    head = ["From: A <a@b.example>", "To: c@d.example", subject(rng, eol), "X-Draft-Kind: proactive", "MIME-Version: 1.0"]
    rng.shuffle(head)
    content = multipart(rng, eol, 0) if rng.random() < 0.8 else text_part(rng, eol)
    return (eol.join(head) + eol).encode() + content


def leaves(message):
    if message.get_content_maintype() != "multipart":
        yield message
        return
    for part in message.iter_parts():
        yield from leaves(part)


def read(octets):
    """What Python says; texts in the order of the parts."""
    message = email.message_from_bytes(octets, policy=email.policy.default)
    texts, attachments = [], []
    for part in leaves(message):
        kind = part.get_content_type()
        if kind in ("text/plain", "text/html") and not part.is_attachment():
            charset = part.get_content_charset("us-ascii")
            octets = part.get_payload(decode=True)
            texts.append({"html": kind == "text/html", "text": octets.decode(charset, errors="replace")})
            assert texts[-1]["text"] == part.get_content(), part
            if (part.get_param("format") or "").lower() == "flowed":
                texts[-1]["text"] = joined(texts[-1]["text"], part.get_param("delsp") == "yes")
        else:
            size = len(part.get_payload(decode=True)) if part.get_content_maintype() != "message" else None
            attachments.append({
                "name": part.get_filename(), "type": kind, "size": size, "disposition": part.get_content_disposition(),
                "id": (part["content-id"] or "").strip().strip("<>") or None,
            })
    return {"subject": message["subject"], "texts": texts, "attachments": attachments}


def main():
    for seed in range(int(sys.argv[1])):
        show(mail(random.Random(seed)))
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                draft = json.loads(line)
                if draft["format"] == "eml":
                    show(draft["text"].encode())


def show(octets):
    print(json.dumps({"mail": base64.b64encode(octets).decode()} | read(octets)))


if __name__ == "__main__":
    main()
