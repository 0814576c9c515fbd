import { createRequire } from 'node:module';
import * as z from 'zod';

const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');

/** Holds what "customElements" names against the published schema of such manifests; sentences. */
export const checkElementsManifest = ({ manifest, files, read }) => {
  const path = manifest.customElements;
  if (!path || !files.includes(path)) return [];
  const { success, error } = z.fromJSONSchema(schema).safeParse(JSON.parse(read(path)));
  if (success) return [];
  return error.issues.map((issue) => `${path}, ${issue.path.join('.')}: ${issue.message}`);
};
