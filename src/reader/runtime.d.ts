/**
 * What the reader uses of its optional packages: stated here, so that `claims` builds where they are not installed.
 */
declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, shape: readonly number[]);
    readonly data: ArrayLike<number>;
  }
  export class InferenceSession {
    static create(
      path: string,
      options: { readonly intraOpNumThreads: number; readonly interOpNumThreads: number },
    ): Promise<InferenceSession>;
    run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  }
}

declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    constructor(tokenizer: unknown, config: object);
    encode(text: string, options: { readonly add_special_tokens: boolean }): { readonly ids: readonly number[] };
  }
}
