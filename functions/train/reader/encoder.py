"""The network: a pretrained multilingual encoder of word groups, attention that pools it, and heads for what is asked."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

GROUPS = ((2, 0), (3, 1), (5, 2))
"""How many words a group has, and how many of them stand before the one it is for."""
HEADS, WIDTH, HIDDEN, MENTION = 8, 192, 256, 64
ASKED, AROUND = 32, 32
"""How wide a mention's question to the other pieces is, and what it is told of the whole story."""
LABELS = (7, 3, 3, 4)
"""How many categories, statuses and directions there are, and who can be meant though not named."""
MENTION_ROLES = ("counterpart", "place", "person", "goes")
"""What a name can be in an engagement: whom the DPRK deals with, where, a person who takes part, the side that goes or sends."""


class Encoder(nn.Module):
    """Gives each piece of a text a vector of what it and its neighbours say."""

    def __init__(self, weights, vectors, axes, dropout):
        """`weights`: the package's; `vectors`: one of the pieces a row; `axes`: those that the vectors are told along."""
        super().__init__()
        width = vectors.shape[1]
        self.pieces = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=False, sparse=True)
        parameter = lambda value: nn.Parameter(torch.tensor(value).float())
        for size, _ in GROUPS:
            setattr(self, f"proj{size}", parameter(axes.T @ weights[f"proj{size}"]))
            for name in (f"proj_b{size}", f"ln_g{size}", f"ln_b{size}", f"w1_{size}", f"b1_{size}", f"w2_{size}", f"b2_{size}"):
                setattr(self, name, parameter(weights[name]))
        gain, offset = weights["ln_g"], weights["ln_b"]
        of_groups = slice(axes.shape[0], None)
        self.ln_g = parameter(np.concatenate([np.full(width, gain[: axes.shape[0]].mean()), gain[of_groups]]))
        self.ln_b = parameter(np.concatenate([np.zeros(width), offset[of_groups]]))
        self.eps = float(weights["eps"])
        self.dropout = nn.Dropout(dropout)
        self.width = self.ln_g.shape[0]

    def normalise(self, x, gain, offset):
        return F.layer_norm(x, (x.shape[-1],), gain, offset, self.eps)

    def forward(self, ids, mask):
        embedded = self.dropout(self.pieces(ids))
        outputs = [embedded]
        for size, before in GROUPS:
            of = lambda name: getattr(self, f"{name}{size}")
            x = self.normalise(embedded @ of("proj") + of("proj_b"), of("ln_g"), of("ln_b")) * mask
            x = (F.relu(grouped(x, size, before) @ of("w1_") + of("b1_")) + x) * mask
            outputs.append(F.relu(grouped(x, size, before) @ of("w2_") + of("b2_")) + x)
        return self.normalise(torch.cat(outputs, -1), self.ln_g, self.ln_b)


def grouped(x, size, before):
    """Puts each row's neighbours beside it; beyond the ends there is nothing."""
    length = x.shape[1]
    padded = F.pad(x, (0, 0, before, size - 1 - before))
    return torch.cat([padded[:, at : at + length] for at in range(size)], -1)


def means(of, rows, starts, ends):
    """The mean of some pieces of a row, a mention a row."""
    sums = F.pad(of.cumsum(1), (0, 0, 1, 0))
    return (sums[rows, ends] - sums[rows, starts]) / (ends - starts).unsqueeze(1)


class Network(nn.Module):
    """Reads stories: log-odds of yes, of each category, status, direction and of who is meant though not named, side by side; and of each name each of `MENTION_ROLES`."""

    def __init__(self, encoder, dropout):
        super().__init__()
        self.encoder = encoder
        self.segment = nn.Embedding(2, encoder.width)
        nn.init.normal_(self.segment.weight, std=0.02)
        self.key = nn.Linear(encoder.width, HEADS)
        self.value = nn.Linear(encoder.width, WIDTH)
        self.pool = nn.Linear(encoder.width, WIDTH)
        self.dropout = nn.Dropout(dropout)
        pooled = HEADS * WIDTH + 2 * WIDTH
        self.hidden = nn.Linear(pooled, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.label_hidden = nn.Linear(pooled, HIDDEN)
        self.label_out = nn.Linear(HIDDEN, sum(LABELS))
        self.mention = nn.Linear(encoder.width, MENTION)
        self.ask = nn.Linear(encoder.width, ASKED)
        self.answer = nn.Linear(encoder.width, ASKED)
        self.around = nn.Linear(pooled, AROUND)
        self.mention_hidden = nn.Linear(2 * MENTION + AROUND, MENTION)
        self.mention_out = nn.Linear(MENTION, len(MENTION_ROLES))

    def forward(self, ids, mask, segment, mentions):
        """`mentions`: of each the row of its story, the first of its pieces and the one behind its last."""
        mask = mask.unsqueeze(-1).float()
        x = self.encoder(ids, mask) + self.segment(segment)
        attention = self.key(x).float().masked_fill(mask == 0, -1e4).softmax(1)
        value = self.value(x)
        attended = torch.einsum("bth,btd->bhd", attention.to(value.dtype), value).flatten(1)
        pool = self.pool(x)
        mean = (pool * mask).sum(1) / mask.sum(1)
        most = pool.masked_fill(mask == 0, -1e4).max(1).values
        pooled = self.dropout(torch.cat([attended, mean, most], 1))
        yes = self.out(self.dropout(F.relu(self.hidden(pooled))))
        labels = self.label_out(self.dropout(F.relu(self.label_hidden(pooled))))
        return torch.cat([yes, labels], -1), self.read_mentions(x, mask, pooled, mentions)

    def read_mentions(self, x, mask, pooled, mentions):
        """The log-odds of each role, a mention a row, by the mean of what is read of its pieces, by what of the other pieces answers it, and by the whole story."""
        if not mentions:
            return x.new_zeros(0, len(MENTION_ROLES))
        read, asks, answers = F.relu(self.mention(x)), self.ask(x), self.answer(x)
        rows, starts, ends = (torch.tensor(column) for column in zip(*mentions))
        mean = lambda of: means(of.float(), rows, starts, ends).to(of.dtype)
        asked = torch.einsum("mk,mtk->mt", mean(asks), answers[rows]).float() / math.sqrt(ASKED)
        shares = asked.masked_fill(mask[rows, :, 0] == 0, -1e4).softmax(1)
        answered = torch.einsum("mt,mtd->md", shares.to(read.dtype), read[rows])
        around = F.relu(self.around(pooled))[rows]
        hidden = F.relu(self.mention_hidden(self.dropout(torch.cat([mean(read), answered, around], 1))))
        return self.mention_out(hidden)
