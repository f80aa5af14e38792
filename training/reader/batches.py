"""Texts to token ids, and rows to batches of about equal length."""
import random

import torch
from tokenizers import Tokenizer

from .sets import Row
from .vocabulary import normalize

START, PAD, END = 0, 1, 2
LONGEST = 160


def ids_of(tok: Tokenizer, texts: list[str]) -> dict[str, list[int]]:
    """Token ids of each distinct text, without special tokens."""
    distinct = sorted(set(texts))
    return {text: e.ids for text, e in zip(distinct, tok.encode_batch([normalize(t) for t in distinct], add_special_tokens=False))}


def join(a: list[int], b: list[int]) -> tuple[list[int], list[int]]:
    """`<s> a </s> b </s>` with segments 0 and 1; the longer side is cut until both fit into LONGEST."""
    over = len(a) + len(b) + 3 - LONGEST
    if over > 0:
        half = (LONGEST - 3) // 2
        if len(a) <= half:
            b = b[:LONGEST - 3 - len(a)]
        elif len(b) <= half:
            a = a[:LONGEST - 3 - len(b)]
        else:
            a, b = a[:half], b[:half]
    return [START, *a, END, *b, END], [0] * (len(a) + 2) + [1] * (len(b) + 1)


def pad(pairs: list[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(ids) for ids, _ in pairs)
    ids = torch.full((len(pairs), longest), PAD)
    segments = torch.zeros_like(ids)
    for i, (own, segment) in enumerate(pairs):
        ids[i, :len(own)] = torch.tensor(own)
        segments[i, :len(own)] = torch.tensor(segment)
    return ids, segments


def batches(rows: list[Row], tokens: dict[str, list[int]], size: int, chance: random.Random) -> list[list[Row]]:
    """Shuffled batches of at most `size` tokens after padding; rows of like length stand together."""
    def length(row: Row) -> int:
        return min(LONGEST, len(tokens[row.a]) + len(tokens[row.b]) + 3)
    order = sorted(rows, key=lambda row: length(row) + chance.random() * 8)
    made, batch, longest = [], [], 0
    for row in order:
        if batch and max(longest, length(row)) * (len(batch) + 1) > size:
            made.append(batch)
            batch, longest = [], 0
        batch.append(row)
        longest = max(longest, length(row))
    made.append(batch)
    chance.shuffle(made)
    return made
