"""A smaller vocabulary: the pieces that Indonesian news uses, so that the word table fits in the package."""
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from tokenizers import Tokenizer, models, pre_tokenizers

SPECIAL = ['<s>', '<pad>', '</s>', '<unk>']


def normalize(text: str) -> str:
    """What the product does before it cuts a text: NFKC, white space folded, ends trimmed."""
    return re.sub(r'\s+', ' ', unicodedata.normalize('NFKC', text)).strip()


def tokenizer(pieces: list[str], scores: Iterable[float]) -> Tokenizer:
    """A unigram tokenizer; the first four pieces are SPECIAL."""
    made = Tokenizer(models.Unigram(list(zip(pieces, map(float, scores))), unk_id=SPECIAL.index('<unk>'), byte_fallback=False))
    made.pre_tokenizer = pre_tokenizers.Metaspace(replacement='▁', prepend_scheme='always')
    return made


def trim(pieces: list[str], scores: Iterable[float], texts: Iterable[str], at_least: int) -> list[int]:
    """Indices of the pieces to keep, in their old order: the special ones, every single character that occurs, and
    each piece that `texts` use `at_least` times."""
    whole = tokenizer(pieces, scores)
    counts: Counter[int] = Counter()
    characters: set[str] = {'▁'}
    batch: list[str] = []

    def count() -> None:
        for encoding in whole.encode_batch(batch, add_special_tokens=False):
            counts.update(encoding.ids)
        batch.clear()

    for text in texts:
        text = normalize(text)
        characters.update(text)
        batch.append(text)
        if len(batch) == 2000:
            count()
    count()
    return [i for i, piece in enumerate(pieces)
            if i < len(SPECIAL) or counts[i] >= at_least or piece in characters or (len(piece) == 2 and piece[0] == '▁' and piece[1] in characters)]
