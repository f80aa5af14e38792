"""Rows for training, read from the data beside the project. A row is a pair of texts with what one head should say.

Only fitting sets are read: gold/pairs/train, the train part of differ, variants, and the candidate pairs of train and full-train
that `npm run fit:pairs` prints. Nothing of dev, full-dev, the dev parts of pairs and differ, or seed.
"""
import csv
import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .encoder import LABELS, NLI


@dataclass(frozen=True)
class Row:
    a: str
    b: str
    head: str               # fact | nli | similar | lead
    target: float           # index of the label, or 0…1 for `similar` and `lead`
    weight: float = 1.0
    fold: int = -1          # of the event, when the row comes from one


def json_lines(path: Path) -> Iterator[dict]:
    opened = gzip.open(path, 'rt', encoding='utf-8') if path.suffix == '.gz' else open(path, encoding='utf-8')
    with opened as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def sentence_pairs(gold: Path) -> list[Row]:
    """Annotated pairs of sentences of two outlets."""
    rows = list(json_lines(gold / 'pairs/train.jsonl'))
    rows += [row for row in json_lines(gold / 'pairs/differ.jsonl') if row['split'] == 'train']
    return [Row(row['a']['text'], row['b']['text'], 'fact', LABELS.index(row['label']), 1.5 if row['label'] in 'CU' else 1.0)
            for row in rows]


def variants(gold: Path) -> list[Row]:
    """Pairs between the versions of a written sentence; made-up differences are more explicit than real ones and weigh less."""
    rows = []
    sides = {'N': [('source', 'other'), ('agree', 'other'), ('agree_far', 'other'), ('source', 'other_far'), ('agree_far', 'other_far'), ('conflict', 'other')],
             'S': [('source', 'agree'), ('source', 'agree_far'), ('agree', 'agree_far')],
             'C': [('source', 'conflict'), ('agree', 'conflict'), ('agree_far', 'conflict'), ('source', 'conflict_far'), ('agree', 'conflict_far')],
             'U': [('source', 'update'), ('agree', 'update')]}
    for row in json_lines(gold / 'pairs/variants.jsonl'):
        for label, pairs in sides.items():
            for x, y in pairs:
                if row.get(x) and row.get(y):
                    rows.append(Row(row[x], row[y], 'fact', LABELS.index(label), 0.5))
    return rows


def event_pairs(path: Path, faint: float, keep: float, seed: int) -> list[Row]:
    """Candidate pairs of the annotated events; of negatives that the readable features put below `faint` a share `keep`."""
    chance = random.Random(seed)
    rows = []
    for row in json_lines(path):
        weight = 1.5 if row['label'] in 'CU' else 1.0
        if row['label'] == 'N' and row['p'] < faint:
            if chance.random() >= keep:
                continue
        rows.append(Row(row['a']['text'], row['b']['text'], 'fact', LABELS.index(row['label']), weight, row['fold']))
    return rows


def inference(data: Path) -> list[Row]:
    """IndoNLI (CC BY-SA 4.0)."""
    return [Row(row['premise'], row['hypothesis'], 'nli', NLI.index(row['label'])) for row in json_lines(data / 'indonli/train.jsonl.gz')]


def paraphrases(data: Path) -> list[Row]:
    """PAWS and MRPC as yes or no, STS as a degree; machine-translated, so they weigh less."""
    rows = []
    with gzip.open(data / 'paws-id/dev.tsv.gz', 'rt', encoding='utf-8') as lines:
        for line in list(lines)[1:]:
            cells = line.rstrip('\n').split('\t')
            if len(cells) >= 4 and cells[3] in '01':
                rows.append(Row(cells[1], cells[2], 'similar', float(cells[3]), 0.5))
    with gzip.open(data / 'mrpc-id/mrpc-id.csv.gz', 'rt', encoding='utf-8') as lines:
        for cells in csv.reader(lines):
            if len(cells) == 3 and cells[2] in ('0', '1'):
                rows.append(Row(cells[0], cells[1], 'similar', float(cells[2]), 0.5))
    with gzip.open(data / 'sts-id/train.tsv.gz', 'rt', encoding='utf-8') as lines:
        for line in lines:
            cells = line.rstrip('\n').split('\t')
            if len(cells) >= 6 and re.fullmatch(r'[\d.]+', cells[0]):
                rows.append(Row(cells[4], cells[5], 'similar', float(cells[0]) / 5, 0.5))
    return rows


def titles_and_leads(data: Path, seed: int) -> list[Row]:
    """A headline with its own lead, and with a lead that shares words with it but belongs to another item of the same outlet."""
    items = [row for row in json_lines(data / 'rss/rss.jsonl.gz') if row['title'] and len(row['lead']) >= 40]
    chance = random.Random(seed)
    where: dict[tuple[str, str], list[int]] = defaultdict(list)
    words = [set(re.findall(r'\w{5,}', item['title'].lower())) for item in items]
    lead_words = [set(re.findall(r'\w{5,}', item['lead'].lower())) for item in items]
    for i, item in enumerate(items):
        for word in lead_words[i]:
            where[item['outlet'], word].append(i)
    rows = []
    for i, item in enumerate(items):
        rows.append(Row(item['title'], item['lead'], 'lead', 1.0, 0.5))
        scores: dict[int, float] = defaultdict(float)
        for word in sorted(words[i]):
            near = where[item['outlet'], word]
            if len(near) <= 150:
                for k in near:
                    scores[k] += 1 / (3 + len(near))
        scores.pop(i, None)
        best = sorted(scores, key=lambda k: (-scores[k], k))[:6]
        # The very nearest may tell the same story; one of those behind it seldom does.
        pick = chance.choice(best[1:]) if len(best) > 1 else chance.randrange(len(items))
        rows.append(Row(item['title'], items[pick]['lead'], 'lead', 0.0, 0.5))
    return rows


NUMBER = re.compile(r'(?<![\w.,])\d[\d.,]*\d|(?<![\w.,])\d(?![\w.,])')


def with_other_number(row: Row, chance: random.Random) -> Row | None:
    """The same pair with a number that both texts give changed in one: a conflict made by rule. None when they share no number."""
    shared = sorted(set(NUMBER.findall(row.a)) & set(NUMBER.findall(row.b)))
    if not shared:
        return None
    number = chance.choice(shared)
    at = chance.choice([i for i, c in enumerate(number) if c.isdigit()])
    digit = chance.choice([d for d in '123456789' if d != number[at]])
    changed = number[:at] + digit + number[at + 1:]
    swap = re.compile(r'(?<![\w.,])' + re.escape(number) + r'(?![\w]|[.,]\d)')
    if chance.random() < 0.5:
        a, b = swap.sub(changed, row.a), row.b
    else:
        a, b = row.a, swap.sub(changed, row.b)
    return None if (a, b) == (row.a, row.b) else Row(a, b, 'fact', LABELS.index('C'), 0.5, row.fold)


def texts(shared: Path) -> Iterator[str]:
    """All text whose words the vocabulary should know."""
    data = shared / 'data'
    for item in json_lines(data / 'rss/rss.jsonl.gz'):
        yield item['title']
        yield item['lead']
    for item in json_lines(data / 'indosum/indosum-dev.jsonl.gz'):
        for paragraph in item['paragraphs']:
            yield ' '.join(paragraph)
    with gzip.open(data / 'news-plain/panl-bppt-id.txt.gz', 'rt', encoding='utf-8') as lines:
        yield from lines
    for row in sentence_pairs(shared / 'gold') + variants(shared / 'gold') + inference(data):
        yield row.a
        yield row.b
