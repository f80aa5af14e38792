"""The encoder (BERT's layout, as multilingual-e5-small has it) with heads for what a pair of sentences is."""
import torch
from torch import nn
from torch.nn import functional as F

# What a head says, in the order of its outputs.
LABELS = ['N', 'S', 'C', 'U']          # no common fact, same and compatible, conflict, later update
NLI = ['e', 'n', 'c']


_pool: dict[float, torch.Tensor] = {}


def drop(x: torch.Tensor, p: float, training: bool) -> torch.Tensor:
    """Dropout whose mask is a random stretch of a fixed pool: drawing fresh bits costs a tenth of a step on a CPU."""
    if not training or p == 0:
        return x
    if p not in _pool:
        _pool[p] = ((torch.rand(1 << 25) >= p) / (1 - p)).to(torch.bfloat16)
    pool, n = _pool[p], x.numel()
    start = int(torch.randint(0, len(pool) - n, (1,)))
    return x * pool[start:start + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self, hidden: int, inner: int, heads: int, epsilon: float, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=epsilon)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=epsilon)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, n, h = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        # Written out: torch's fused attention is several times slower backwards on a CPU.
        y = torch.softmax(q @ k.transpose(2, 3) * (h // self.heads) ** -0.5 + mask, -1).to(v.dtype) @ v
        y = self.out(y.transpose(1, 2).reshape(b, n, h))
        x = self.norm1(x + drop(y, self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + drop(y, self.dropout, self.training))


class Reader(nn.Module):
    """ids (batch × length, padded with 1) -> logits of each head."""

    def __init__(self, words: int, hidden: int, inner: int, heads: int, layers: int, positions: int, epsilon: float, dropout: float = 0.1):
        super().__init__()
        self.word = nn.Embedding(words, hidden, padding_idx=1)
        self.position = nn.Embedding(positions, hidden)
        self.segment = nn.Embedding(2, hidden)
        self.norm = nn.LayerNorm(hidden, eps=epsilon)
        self.layers = nn.ModuleList(Layer(hidden, inner, heads, epsilon, dropout) for _ in range(layers))
        self.dropout = dropout
        self.fact = nn.Linear(2 * hidden, len(LABELS))
        self.nli = nn.Linear(2 * hidden, len(NLI))
        self.similar = nn.Linear(2 * hidden, 1)   # do both say the same?
        self.lead = nn.Linear(2 * hidden, 1)      # is the second the lead under the first?

    def vector(self, ids: torch.Tensor, segments: torch.Tensor) -> torch.Tensor:
        """First token's vector beside the mean of all, batch × 2·hidden."""
        there = ids != 1
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.segment(segments)
        x = drop(self.norm(x), self.dropout, self.training)
        mask = torch.zeros(ids.shape[0], 1, 1, ids.shape[1]).masked_fill(~there[:, None, None, :], -1e4)
        for layer in self.layers:
            x = layer(x, mask)
        weight = there.to(x.dtype)[:, :, None]
        return torch.cat([x[:, 0], (x * weight).sum(1) / weight.sum(1)], 1)


def from_base(base, kept: list[int], layers: list[int] | None = None, dropout: float = 0.1) -> Reader:
    """A reader with the base's weights: the word rows `kept`, and the given layers (all by default)."""
    size = base.size
    layers = layers if layers is not None else list(range(size['layers']))
    model = Reader(len(kept), size['hidden'], size['inner'], size['heads'], len(layers), size['positions'], base.epsilon, dropout)
    t = {name: torch.from_numpy(value) for name, value in base.tensors.items()}
    h = size['hidden']
    # The file holds piece i in row i + 1 from the fourth on when fairseq's <mask> offset is used; e5 keeps ids as they are.
    with torch.no_grad():
        model.word.weight.copy_(t['emb.word'].view(-1, h)[kept])
        model.position.weight.copy_(t['emb.pos'].view(-1, h))
        # Second sentence: the base only knows type 0, so both start from it.
        model.segment.weight.copy_(t['emb.type'].view(-1, h)[:1].repeat(2, 1))
        model.norm.weight.copy_(t['emb.ln.w']); model.norm.bias.copy_(t['emb.ln.b'])
        for layer, l in zip(model.layers, layers):
            layer.qkv.weight.copy_(torch.cat([t[f'l{l}.{x}.w'].view(h, h) for x in 'qkv']))
            layer.qkv.bias.copy_(torch.cat([t[f'l{l}.{x}.b'] for x in 'qkv']))
            for mine, theirs, rows in ((layer.out, 'ao', h), (layer.up, 'fi', size['inner']), (layer.down, 'fo', h)):
                mine.weight.copy_(t[f'l{l}.{theirs}.w'].view(rows, -1)); mine.bias.copy_(t[f'l{l}.{theirs}.b'])
            for mine, theirs in ((layer.norm1, 'aln'), (layer.norm2, 'oln')):
                mine.weight.copy_(t[f'l{l}.{theirs}.w']); mine.bias.copy_(t[f'l{l}.{theirs}.b'])
    return model
