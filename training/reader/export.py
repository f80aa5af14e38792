"""Writes a checkpoint as the product reads it:

    python -m reader.export --checkpoint work/events.pt --to ../models/NAME

`model.onnx` (weights in 8 bits, of which 7 are used, so that processors without VNNI do not saturate and all answer alike) takes
`ids` and `segments` (pairs × length, padded with 1) and gives `logits` (pairs × [N, S, C, U]); `tokenizer.json` cuts the texts.
"""
import argparse
import hashlib
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import train, vocabulary


class Exported(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids: torch.Tensor, segments: torch.Tensor) -> torch.Tensor:
        return self.model.fact(self.model.vector(ids, segments))


def write(saved: dict, to: Path) -> int:
    """Writes `model.onnx` and `tokenizer.json`; returns the number of parameters."""
    model = Exported(train.model_of(saved, dropout=0.0)).eval()
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / 'whole.onnx'
        ids = torch.tensor([[0, 5, 2, 2, 6, 2], [0, 5, 2, 7, 2, 1]])
        torch.onnx.export(model, (ids, torch.zeros_like(ids)), str(whole), input_names=['ids', 'segments'], output_names=['logits'], opset_version=17,
                          dynamic_axes={'ids': {0: 'pairs', 1: 'length'}, 'segments': {0: 'pairs', 1: 'length'}, 'logits': {0: 'pairs'}}, dynamo=False)
        quantize_dynamic(str(whole), str(to / 'model.onnx'), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    vocabulary.tokenizer(saved['pieces'], saved['scores']).save(str(to / 'tokenizer.json'), pretty=False)
    content = (to / 'model.onnx').read_bytes() + (to / 'tokenizer.json').read_bytes()
    # The product keeps readings under this name: those of another model must not be found.
    (to / 'sha256').write_text(hashlib.sha256(content).hexdigest() + '\n')
    return sum(p.numel() for p in model.parameters())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--checkpoint', type=Path, required=True)
    parser.add_argument('--to', type=Path, required=True)
    options = parser.parse_args()
    parameters = write(torch.load(options.checkpoint), options.to)
    print(f"{parameters} parameters, {(options.to / 'model.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == '__main__':
    main()
