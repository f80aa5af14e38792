import { z } from 'zod';
import { analysisSchema } from './analysis.js';

/** The JSON Schema (draft 2020-12) of the document, with a filled example of each object. */
export function analysisJsonSchema(): object {
  return z.toJSONSchema(analysisSchema);
}
