import { createRequire } from 'node:module';
import * as z from 'zod';

const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');

/** The modules that a manifest describes and refers to. The schema asks for what is imported, not for sources. */
const modulesOf = ({ modules }) =>
  modules.flatMap(({ path, exports = [] }) => [path, ...exports.map(({ declaration }) => declaration.module ?? path)]);

/** Holds what "customElements" names against the published schema of such manifests, and its paths; sentences. */
export const checkElementsManifest = ({ manifest, files, read }) => {
  const path = manifest.customElements;
  if (!path || !files.includes(path)) return [];
  const described = JSON.parse(read(path));
  const { success, error } = z.fromJSONSchema(schema).safeParse(described);
  if (!success) return error.issues.map((issue) => `${path}, ${issue.path.join('.')}: ${issue.message}`);
  return [...new Set(modulesOf(described))]
    .filter((module) => !module.endsWith('.js') || !files.includes(module))
    .map((module) => `${path} names ${module}, which is no module of the package`);
};
