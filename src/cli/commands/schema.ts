import type { CommonFlags } from '../flags.js';
import { deliver } from '../output.js';

/** `claims schema`: the JSON Schema of the document that `--json` prints. */
export async function schema(flags: CommonFlags): Promise<number> {
  const { analysisJsonSchema } = await import('../../schema/json-schema.js');
  await deliver(`${JSON.stringify(analysisJsonSchema(), null, 2)}\n`, flags.output);
  return 0;
}
