"""The training on a tiny sample: `python -m unittest` in this folder, with what requirements.txt names.

A small encoder with random weights is trained on a few sentences written here, exported and asked; nothing is downloaded.
"""
import json
import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from reader import answer, batches, encoder, export, fit, sets, train, vocabulary

SENTENCES = [
    ('Banjir merendam 40 rumah di Desa Sukamaju.', 'Sebanyak 40 rumah di Desa Sukamaju terendam banjir.', 'S'),
    ('Banjir merendam 40 rumah di Desa Sukamaju.', 'Sebanyak 90 rumah di Desa Sukamaju terendam banjir.', 'C'),
    ('Banjir merendam 40 rumah di Desa Sukamaju.', 'Bupati meninjau pasar ikan yang baru dibuka.', 'N'),
    ('Pasar ikan dibuka pada Senin pagi.', 'Bupati meninjau pasar ikan yang baru dibuka.', 'N'),
] * 6


def tiny() -> dict:
    """A checkpoint with an alphabet as vocabulary and one small layer."""
    letters = sorted(set(''.join(a + b for a, b, _ in SENTENCES)) - {' '})
    pieces = [*vocabulary.SPECIAL, '▁', *letters, '▁Banjir', '▁Bupati', '▁rumah', '▁40', '▁90']
    scores = [0.0] * 4 + [-5.0] * (1 + len(letters)) + [-3.0] * 5
    size = dict(words=len(pieces), hidden=32, inner=64, heads=2, layers=1, positions=batches.LONGEST)
    torch.manual_seed(1)
    model = encoder.Reader(**{k: size[k] for k in ('words', 'hidden', 'inner', 'heads', 'layers', 'positions')}, epsilon=1e-12)
    return {'pieces': pieces, 'scores': scores, 'size': size, 'epsilon': 1e-12, 'state': model.state_dict()}


class Training(unittest.TestCase):
    def test_learns_exports_and_answers_alike(self):
        saved = tiny()
        model, tok = train.model_of(saved, dropout=0.0), vocabulary.tokenizer(saved['pieces'], saved['scores'])
        rows = [sets.Row(a, b, 'fact', encoder.LABELS.index(label)) for a, b, label in SENTENCES]
        pairs = [(row.a, row.b) for row in rows]

        def loss() -> float:
            return float(torch.nn.functional.cross_entropy(fit.logits(model, tok, pairs), torch.tensor([int(row.target) for row in rows])))
        before = loss()
        fit.train(model, tok, [lambda chance: train.with_swaps(rows, 0.5, chance)] * 8, 5e-3, 1024, 1, 'tiny')
        self.assertLess(loss(), before - 0.3)
        with tempfile.TemporaryDirectory() as folder:
            checkpoint = Path(folder) / 'tiny.pt'
            torch.save({**saved, 'state': model.state_dict()}, checkpoint)
            export.write(torch.load(checkpoint), Path(folder) / 'model')
            session = onnxruntime.InferenceSession(str(Path(folder) / 'model/model.onnx'))
            tokens = batches.ids_of(tok, [text for pair in pairs for text in pair])
            for pair in pairs[:4]:
                ids, segments = batches.pad([batches.join(tokens[pair[0]], tokens[pair[1]])])
                [logits] = session.run(None, {'ids': ids.numpy(), 'segments': segments.numpy()})
                [[same, differ]] = answer.read_off(torch.from_numpy(logits)).tolist()
                [(whole, apart)] = answer.readings(checkpoint, [pair])
                self.assertLess(abs(same - whole) + abs(differ - apart), 0.6)
            self.assertIn('vocab', json.loads((Path(folder) / 'model/tokenizer.json').read_text())['model'])


class Parts(unittest.TestCase):
    def test_join_cuts_the_longer_side(self):
        ids, segments = batches.join([5] * 300, [6] * 10)
        self.assertEqual((len(ids), ids.count(5), ids.count(6), len(segments)), (160, 147, 10, 160))
        ids, _ = batches.join([5] * 300, [6] * 300)
        self.assertEqual((ids.count(5), ids.count(6)), (78, 78))

    def test_trim_keeps_what_is_used(self):
        pieces = [*vocabulary.SPECIAL, '▁', 'a', 'b', 'c', '▁ab', '▁abc']
        kept = vocabulary.trim(pieces, [0.0] * 4 + [-6.0] * 4 + [-2.0, -1.0], ['ab ab', 'ab b'], at_least=2)
        self.assertEqual([pieces[i] for i in kept], [*vocabulary.SPECIAL, '▁', 'a', 'b', '▁ab'])

    def test_another_number_is_a_conflict(self):
        row = sets.Row('Ada 1.298 orang.', 'Sebanyak 1.298 orang hadir.', 'fact', 1)
        for seed in range(20):
            made = sets.with_other_number(row, random.Random(seed))
            self.assertEqual(made.target, encoder.LABELS.index('C'))
            self.assertNotEqual(set(sets.NUMBER.findall(made.a)), set(sets.NUMBER.findall(made.b)))
        self.assertIsNone(sets.with_other_number(sets.Row('Ada 3 orang.', 'Tak ada.', 'fact', 1), random.Random(1)))

    def test_order_is_that_of_utf16(self):
        self.assertEqual(answer.in_order('\U0001d400', '\ufb01'), ('\U0001d400', '\ufb01'))

    def test_blocks_of_four_bits(self):
        from reader import base
        block = np.zeros(1, np.dtype([('scale', '<f2'), ('nibbles', 'u1', 16)]))
        block['scale'] = 0.5
        block['nibbles'][0, 0] = 0xF0
        values = base._floats(block.tobytes(), 1, 32, 0, 18)
        self.assertEqual((values[0], values[16], values[1]), (-4.0, 3.5, -4.0))


if __name__ == '__main__':
    unittest.main()
