"""Stages of training, each from the checkpoint of the one before:

    python -m reader.train pretrain                  similar sentences, inference, titles and leads
    python -m reader.train pairs                     annotated pairs of sentences and written variants
    python -m reader.train events [--without FOLD]   candidate pairs of the annotated events (all, or all but one of three folds)
"""
import argparse
import random
from pathlib import Path

import torch

from . import base, encoder, fit, sets, vocabulary
from .batches import LONGEST

SEED = 20261125
FOLDS = 3


def start(shared: Path) -> dict:
    """Untrained reader with the trimmed vocabulary."""
    source = base.load()
    kept = vocabulary.trim(source.pieces, source.scores, sets.texts(shared), at_least=5)
    model = encoder.from_base(source, kept)
    model.position = torch.nn.Embedding.from_pretrained(model.position.weight[:LONGEST].detach().clone(), freeze=False)
    return {'pieces': [source.pieces[i] for i in kept], 'scores': source.scores[kept].tolist(), 'size': {**source.size, 'positions': LONGEST, 'words': len(kept)},
            'epsilon': source.epsilon, 'state': model.state_dict()}


def model_of(saved: dict, dropout: float = 0.1) -> encoder.Reader:
    size = saved['size']
    model = encoder.Reader(size['words'], size['hidden'], size['inner'], size['heads'], size['layers'], size['positions'], saved['epsilon'], dropout)
    model.load_state_dict(saved['state'])
    return model


def with_swaps(rows: list[sets.Row], share: float, chance: random.Random) -> list[sets.Row]:
    """The rows, and for a share of the agreeing ones a copy with another number."""
    agreeing = [row for row in rows if row.head == 'fact' and row.target == 1]
    made = [sets.with_other_number(row, chance) for row in agreeing if chance.random() < share]
    return rows + [row for row in made if row]


def plan(stage: str, shared: Path, work: Path, without: int | None) -> tuple[list, float, int]:
    """Passes, highest learning rate and tokens a batch of a stage."""
    gold, data = shared / 'gold', shared / 'data'
    if stage == 'pretrain':
        rows = sets.inference(data) + sets.paraphrases(data) + sets.titles_and_leads(data, SEED)
        return [lambda _: rows], 1e-4, 4096
    pairs, written, nli = sets.sentence_pairs(gold), sets.variants(gold), sets.inference(data)
    if stage == 'pairs':
        return [lambda chance: with_swaps(pairs + chance.sample(written, 8000), 0.25, chance) + chance.sample(nli, 2000)] * 2, 6e-5, 3072
    events = [row for row in sets.event_pairs(work / 'events.ndjson', 0.02, 0.5, SEED) if without is None or row.fold % FOLDS != without]
    return [lambda chance: with_swaps(events, 0.15, chance) + chance.sample(pairs, 3000) + chance.sample(written, 1500)], 4e-5, 3072


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('stage', choices=['pretrain', 'pairs', 'events'])
    parser.add_argument('--without', type=int, choices=range(FOLDS))
    parser.add_argument('--shared', type=Path, default=Path('../../shared'))
    parser.add_argument('--work', type=Path, default=Path('work'), help='checkpoints, and events.ndjson of `npm run fit:pairs`')
    options = parser.parse_args()
    # Optimizer moments of rows that seldom occur shrink to denormal numbers, which are several times slower.
    torch.set_flush_denormal(True)
    before = {'pretrain': None, 'pairs': 'pretrain', 'events': 'pairs'}[options.stage]
    saved = torch.load(options.work / f'{before}.pt') if before else start(options.shared)
    model = model_of(saved)
    passes, rate, size = plan(options.stage, options.shared, options.work, options.without)
    name = options.stage if options.without is None else f'{options.stage}-{options.without}'
    fit.train(model, vocabulary.tokenizer(saved['pieces'], saved['scores']), passes, rate, size, SEED, name)
    torch.save({**saved, 'state': model.state_dict()}, options.work / f'{name}.pt')


if __name__ == '__main__':
    main()
