"""Trains the reader. `train.py WORK --folds N` takes WORK/stories.jsonl, a story a line with its part (`fold`), and writes
WORK/unseen.jsonl, what a network says of each story that saw no story of its part, and WORK/reader.safetensors, a network of all.

The same stories give the same file on the same machine; on another one sums are taken in another order, so the last digits of the weights
differ, and with them the file, but hardly an answer.
"""

import argparse
import json
import math
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from encoder import HIDDEN, LABELS, MENTION_ROLES, Encoder, Network
from pieces import UNKNOWN, Pieces
from safetensors.numpy import save_file
from swap import Swapper

CATEGORIES = ["CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID", "RUPTURE", "RELEASE"]
STATUSES = ["done", "planned", "cancelled"]
DIRECTIONS = ["outbound", "inbound", "mutual"]
IMPLIED = ["nobody", "home", "KOR", "USA"]
FIELDS = (("category", CATEGORIES), ("status", STATUSES), ("direction", DIRECTIONS), ("implied", IMPLIED))
LANGUAGES = "en,es,zh,ko,ja,ru,pl,mn,vi,de,fr,id,sv"

EPOCHS, BATCH = 5, 64
HEAD_RATE, ENCODER_RATE, PIECE_RATE, DECAY, WARMUP = 1.5e-3, 4e-4, 3e-4, 0.02, 0.1
DROPOUT, PIECE_DROPOUT, SMOOTHING, LABEL_WEIGHT, MENTION_WEIGHT, AVERAGING = 0.3, 0.1, 0.03, 0.4, 0.2, 0.995
SWAPPED, BLURRED, BLUR = 0.5, 0.5, 0.08
"""Of how many stories the countries are swapped, in how many pieces are made unknown, and how many of them."""
SEED = 1


def read(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def targets(story):
    """Whether it is an engagement, and the places of its labels, -100 where it has none."""
    at = lambda name, labels: labels.index(story[name]) if story.get(name) in labels else -100
    return [float(story["engagement"] == "yes"), *(at(name, labels) for name, labels in FIELDS)]


def roles(story):
    """Of each mention of an engagement's story what it is, role by role, and where that is not known a number below 0."""
    known = story["engagement"] == "yes"
    return [[float(one[role]) if known and one.get(role) is not None else -1.0 for role in MENTION_ROLES] for one in story["mentions"]]


def batches(lengths, chance=None):
    """Splits numbers of stories into batches of about one length each; by chance, or in order."""
    order = list(range(len(lengths)))
    if chance:
        chance.shuffle(order)
    some = []
    for at in range(0, len(order), BATCH * 16):
        near = sorted(order[at : at + BATCH * 16], key=lambda one: lengths[one])
        some += [near[start : start + BATCH] for start in range(0, len(near), BATCH)]
    if chance:
        chance.shuffle(some)
    return some


def tensors(encoded):
    """Ids, a mask of what is a piece, and segments, a story a row; and of each mention that is read its row and its pieces."""
    ids, segments, marked = zip(*encoded)
    longest = max(len(row) for row in ids)
    fill = lambda rows: torch.tensor([row + [0] * (longest - len(row)) for row in rows])
    mentions = [(row, start, end) for row, parts in enumerate(marked) for start, end in parts if start < end]
    return fill(ids), fill([[1] * len(row) for row in ids]), fill(segments), mentions


class Training:
    def __init__(self, stories, pieces):
        torch.manual_seed(SEED)
        self.stories, self.pieces, self.chance, self.swapper = stories, pieces, random.Random(SEED), Swapper()
        self.targets = [targets(story) for story in stories]
        self.roles = [roles(story) for story in stories]
        self.network = Network(Encoder(pieces.weights, pieces.vectors, pieces.axes, PIECE_DROPOUT), DROPOUT)
        self.dense = {name: value for name, value in self.network.named_parameters() if "pieces" not in name}
        self.average = {name: value.detach().clone() for name, value in self.dense.items()}
        self.steps = math.ceil(len(stories) / BATCH) * EPOCHS
        self.step = 0
        encoder = [value for name, value in self.dense.items() if name.startswith("encoder.")]
        heads = [value for name, value in self.dense.items() if not name.startswith("encoder.")]
        groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}]
        self.optimizers = [
            torch.optim.AdamW(groups, weight_decay=DECAY),
            torch.optim.SparseAdam([self.network.encoder.pieces.weight], lr=PIECE_RATE),
        ]
        self.schedules = [torch.optim.lr_scheduler.LambdaLR(one, self.rate) for one in self.optimizers]

    def rate(self, step):
        return min(1, (step + 1) / (WARMUP * self.steps)) * max(0.02, (self.steps - step) / self.steps)

    def varied(self, story):
        """The pieces of a story, its countries swapped and some pieces made unknown, at times."""
        texts = (story["title"], story["summary"])
        if self.chance.random() < SWAPPED:
            texts = self.swapper.swap(texts, story["lang"], self.chance)
        ids, segments, marked = self.pieces.encode(*texts)
        if self.chance.random() < BLURRED:
            ids = [UNKNOWN if one > 2 and self.chance.random() < BLUR else one for one in ids]
        return ids, segments, marked

    def run(self):
        for epoch in range(EPOCHS):
            self.network.train()
            encoded = [self.varied(story) for story in self.stories]
            losses = [self.learn([encoded[at] for at in some], some) for some in batches([len(ids) for ids, *_ in encoded], self.chance)]
            print(f"  round {epoch + 1} of {EPOCHS}, loss {np.mean(losses):.3f}", flush=True)
        with torch.no_grad():
            for name, value in self.dense.items():
                value.copy_(self.average[name])
        return self.network

    def learn(self, encoded, some):
        """Learns from stories; of their mentions those of which something is known are read."""
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        known = [[(part, one) for part, one in zip(marked, self.roles[at]) if max(one) >= 0 and part[0] < part[1]] for at, (*_, marked) in zip(some, encoded)]
        asked = [[part for part, _ in of] for of in known]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out, mentions = self.network(*tensors([(*of, marked) for (*of, _), marked in zip(encoded, asked)]))
        out, mentions = out.float(), mentions.float()
        yes, *labels = zip(*(self.targets[at] for at in some))
        loss = F.binary_cross_entropy_with_logits(out[:, 0], torch.tensor(yes) * (1 - 2 * SMOOTHING) + SMOOTHING)
        start = 1
        for wanted, count in zip(labels, LABELS):
            if max(wanted) >= 0:
                loss = loss + LABEL_WEIGHT * F.cross_entropy(out[:, start : start + count], torch.tensor(wanted), ignore_index=-100)
            start += count
        wanted = torch.tensor([one for of in known for _, one in of])
        for role in range(len(MENTION_ROLES)) if len(wanted) > 0 else ():
            is_known = wanted[:, role] >= 0
            if is_known.any():
                loss = loss + MENTION_WEIGHT * F.binary_cross_entropy_with_logits(mentions[is_known, role], wanted[is_known, role])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(self.dense.values()), 1.0)
        for optimizer, schedule in zip(self.optimizers, self.schedules):
            optimizer.step()
            schedule.step()
        self.step += 1
        keep = min(AVERAGING, (self.step + 1) / (self.step + 10))
        for name, value in self.dense.items():
            self.average[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
        return loss.item()


def judge(network, pieces, stories):
    """What a network says of stories, a row each; and of each story's mentions, of those that it does not get to read `None`."""
    network.eval()
    encoded = [pieces.encode(story["title"], story["summary"]) for story in stories]
    said = np.zeros((len(stories), 1 + sum(LABELS)), dtype=np.float32)
    of_mentions = [[None] * len(marked) for *_, marked in encoded]
    with torch.no_grad():
        for some in batches([len(ids) for ids, *_ in encoded]):
            out, mentions = network(*tensors([encoded[at] for at in some]))
            said[some] = out.numpy()
            read = [(at, place) for at in some for place, (start, end) in enumerate(encoded[at][2]) if start < end]
            for (at, place), logits in zip(read, mentions.numpy().astype(float).round(4).tolist()):
                of_mentions[at][place] = logits
    return said, of_mentions


def write_unseen(path, stories, said, of_mentions):
    with path.open("w") as file:
        for story, (yes, *labels), mentions in zip(stories, said.astype(float).round(4).tolist(), of_mentions):
            one = {"id": story["id"], "yes": yes, "category": labels[:7], "status": labels[7:10], "direction": labels[10:13], "implied": labels[13:], "mentions": mentions}
            file.write(json.dumps(one) + "\n")


def write_reader(path, network, pieces):
    """Writes what `shared/classify/reader/reader.ts` opens: vectors of pieces in 8 bits, matrices in 16, both hidden layers as one."""
    vectors = network.encoder.pieces.weight.detach().numpy()
    scale = np.maximum(np.abs(vectors).max(1), 1e-6) / 127
    tensors = {
        "pieces": np.frombuffer("\n".join(pieces.names).encode(), np.uint8),
        "scores": np.array(pieces.scores, np.float32),
        "embedding": np.round(vectors / scale[:, None]).astype(np.int8),
        "embedding_scale": scale.astype(np.float32),
    }
    matrices = {name: value.detach().numpy() for name, value in network.named_parameters()}
    for part in ("weight", "bias"):
        matrices[f"hidden.{part}"] = np.concatenate([matrices[f"hidden.{part}"], matrices.pop(f"label_hidden.{part}")])
    apart = np.zeros((1 + sum(LABELS), matrices["hidden.bias"].size), np.float32)
    apart[0, :HIDDEN], apart[1:, HIDDEN:] = matrices["out.weight"], matrices.pop("label_out.weight")
    matrices["out.weight"] = apart
    matrices["out.bias"] = np.concatenate([matrices["out.bias"], matrices.pop("label_out.bias")])
    for name, value in matrices.items():
        module, _, kind = name.removeprefix("encoder.").rpartition(".")
        if module == "pieces":
            continue
        flat = value.T if kind == "weight" and module != "segment" else value
        given = f"{module}_b" if kind == "bias" else module or kind
        tensors[given] = np.ascontiguousarray(flat.astype(np.float16 if flat.ndim == 2 else np.float32))
    save_file(tensors, path, metadata={"name": "reader-1", "eps": repr(network.encoder.eps), "languages": LANGUAGES})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--folds", type=int, default=3)
    options = parser.parse_args()
    torch.set_num_threads(2)
    stories = read(options.work / "stories.jsonl")
    pieces = Pieces(stories)
    start = time.monotonic()
    print(f"all: {len(stories)} stories", flush=True)
    write_reader(options.work / "reader.safetensors", Training(stories, pieces).run(), pieces)
    said = np.zeros((len(stories), 1 + sum(LABELS)), dtype=np.float32)
    of_mentions = [None] * len(stories)
    for fold in range(options.folds):
        own = [at for at, story in enumerate(stories) if story["fold"] == fold]
        others = [story for story in stories if story["fold"] != fold]
        print(f"part {fold + 1} of {options.folds}: {len(others)} stories, {time.monotonic() - start:.0f} s", flush=True)
        said[own], of_own = judge(Training(others, pieces).run(), pieces, [stories[at] for at in own])
        for at, mentions in zip(own, of_own):
            of_mentions[at] = mentions
    write_unseen(options.work / "unseen.jsonl", stories, said, of_mentions)
    print(f"{time.monotonic() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
