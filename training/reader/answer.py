"""What readers say of texts that they were not trained on, for `npm run fit`:

    python -m reader.answer --work work > work/readings.ndjson

Each candidate pair of the annotated events is read by the reader that was trained without its event.
"""
import argparse
import json
from pathlib import Path

import torch

from . import fit, sets, train, vocabulary


def in_order(a: str, b: str) -> tuple[str, str]:
    """The order in which the product asks: by UTF-16 units."""
    return (a, b) if a.encode('utf-16-be') <= b.encode('utf-16-be') else (b, a)


def readings(checkpoint: Path, pairs: list[tuple[str, str]]) -> list[tuple[float, float]]:
    """Log-odds of a fact in common, and of a difference given one."""
    saved = torch.load(checkpoint)
    logits = fit.logits(train.model_of(saved), vocabulary.tokenizer(saved['pieces'], saved['scores']), pairs, both=False)
    return [tuple(row) for row in read_off(logits).tolist()]


def read_off(logits: torch.Tensor) -> torch.Tensor:
    none, same, conflict, update = logits.unbind(1)
    differ = torch.logaddexp(conflict, update)
    return torch.stack([torch.logaddexp(same, differ) - none, differ - same], 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', type=Path, default=Path('work'))
    parser.add_argument('--folds', type=int, nargs='+', choices=range(train.FOLDS), default=list(range(train.FOLDS)))
    options = parser.parse_args()
    asked: dict[int, list[tuple[str, str]]] = {}
    for row in sets.json_lines(options.work / 'events.ndjson'):
        if row['fold'] % train.FOLDS in options.folds:
            asked.setdefault(row['fold'] % train.FOLDS, []).append(in_order(row['a']['text'], row['b']['text']))
    torch.set_flush_denormal(True)
    for fold, pairs in sorted(asked.items()):
        distinct = sorted(set(pairs))
        for (a, b), (same, differ) in zip(distinct, readings(options.work / f'events-{fold}.pt', distinct)):
            print(json.dumps({'a': a, 'b': b, 'same': round(same, 3), 'differ': round(differ, 3)}, ensure_ascii=False))


if __name__ == '__main__':
    main()
