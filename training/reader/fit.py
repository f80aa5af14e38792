"""One stage of training: AdamW with warm-up and linear decay, bfloat16 products, on the processor."""
import random
import sys
import time
from collections.abc import Callable

import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from .batches import batches, ids_of, join, pad
from .encoder import Reader
from .sets import Row


def loss_of(model: Reader, vectors: torch.Tensor, rows: list[Row]) -> torch.Tensor:
    """Weighted mean of the losses of the heads that the rows ask."""
    total = vectors.new_zeros((), dtype=torch.float32)
    for head in ('fact', 'nli', 'similar', 'lead'):
        mine = [i for i, row in enumerate(rows) if row.head == head]
        if not mine:
            continue
        logits = getattr(model, head)(vectors[mine]).float()
        weight = torch.tensor([rows[i].weight for i in mine])
        if logits.shape[1] > 1:
            each = F.cross_entropy(logits, torch.tensor([int(rows[i].target) for i in mine]), reduction='none', label_smoothing=0.03)
        else:
            each = F.binary_cross_entropy_with_logits(logits[:, 0], torch.tensor([rows[i].target for i in mine], dtype=torch.float32), reduction='none')
        total = total + (each * weight).sum()
    return total / sum(row.weight for row in rows)


def train(model: Reader, tok: Tokenizer, epochs: list[Callable[[random.Random], list[Row]]], rate: float, size: int, seed: int, name: str) -> None:
    """Trains in place. `epochs` give the rows of each pass; `size` is tokens a batch, `rate` the highest learning rate."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    passes = [make(chance) for make in epochs]
    tokens = ids_of(tok, [text for rows in passes for row in rows for text in (row.a, row.b)])
    plan = [batch for rows in passes for batch in batches(rows, tokens, size, chance)]
    decayed = [p for p in model.parameters() if p.ndim > 1]
    other = [p for p in model.parameters() if p.ndim <= 1]
    optimizer = torch.optim.AdamW([{'params': decayed, 'weight_decay': 0.01}, {'params': other, 'weight_decay': 0.0}], lr=rate, fused=True)
    warm = max(10, len(plan) // 15)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min((i + 1) / warm, max(0.02, (len(plan) - i) / (len(plan) - warm))))
    model.train()
    started, seen, mean = time.time(), 0, 0.0
    for step, rows in enumerate(plan):
        turned = [(tokens[row.a], tokens[row.b]) if row.head in ('nli', 'lead') or chance.random() < 0.5 else (tokens[row.b], tokens[row.a]) for row in rows]
        ids, segments = pad([join(a, b) for a, b in turned])
        with torch.autocast('cpu', torch.bfloat16):
            vectors = model.vector(ids, segments)
        loss = loss_of(model, vectors.float(), rows)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        seen += ids.numel()
        mean = loss.item() if step == 0 else 0.98 * mean + 0.02 * loss.item()
        if step % 50 == 0 or step == len(plan) - 1:
            print(f'{name} step {step + 1}/{len(plan)} loss {mean:.3f} {seen / (time.time() - started):.0f} tokens/s', file=sys.stderr, flush=True)


@torch.no_grad()
def logits(model: Reader, tok: Tokenizer, pairs: list[tuple[str, str]], both: bool = True, size: int = 8192) -> torch.Tensor:
    """Logits of the fact head, pairs × labels, averaged over both orders when `both`."""
    model.eval()
    tokens = ids_of(tok, [text for pair in pairs for text in pair])
    total = torch.zeros(len(pairs), 4)
    for turned in ((False, True) if both else (False,)):
        order = sorted(range(len(pairs)), key=lambda i: len(tokens[pairs[i][0]]) + len(tokens[pairs[i][1]]))
        at = 0
        while at < len(order):
            longest = len(tokens[pairs[order[at]][0]]) + len(tokens[pairs[order[at]][1]]) + 3
            mine = order[at:at + max(1, size // (longest + 8))]
            ids, segments = pad([join(*(tokens[x] for x in (pairs[i][::-1] if turned else pairs[i]))) for i in mine])
            with torch.autocast('cpu', torch.bfloat16):
                vectors = model.vector(ids, segments)
            total[mine] += model.fact(vectors.float()).float()
            at += len(mine)
    return total / (2 if both else 1)
