import { LegacyLogger, Logger } from '@graphql-hive/gateway';
import { createPrefixTransform, getComposedSchemaFromConfig } from '@graphql-mesh/compose-cli';
import { loadOpenAPISubgraph } from '@omnigraph/openapi';
import { tokenFrom } from '../floor/upstream.ts';

// Run by itself, and its answer kept: what composes needs far more memory than what then serves.

type Area = 'employment' | 'social';

const readsByPost: Record<Area, readonly string[]> = {
  employment: ['citizens_search', 'cases_search', 'activities_search', 'caseworkers_search'],
  social: ['patients_search'],
};
const own = (area: Area, name: string) => process.env[`SYSTEM_${area.toUpperCase()}_${name}`] ?? '';

/** One system by its own OpenAPI file, each of its names with the area's in front. */
async function subgraph(area: Area) {
  const token = await tokenFrom(own(area, 'TOKEN_URL'), {
    grant_type: 'client_credentials',
    client_id: own(area, 'CLIENT_ID'),
    client_secret: own(area, 'CLIENT_SECRET'),
    resource: 'bench',
  });
  return {
    sourceHandler: loadOpenAPISubgraph(area, {
      source: new URL(`../../mocks/${area}/openapi.yaml`, import.meta.url).pathname,
      endpoint: new URL(own(area, 'URL')).origin,
      ignoreErrorResponses: true,
      operationHeaders: { authorization: `Bearer ${token}`, apikey: own(area, 'API_KEY') },
      selectQueryOrMutationField: readsByPost[area].map((fieldName) => ({ fieldName, type: 'query' as const })),
    }),
    transforms: [createPrefixTransform({ value: `${area}_`, includeRootOperations: true, includeTypes: true })],
  };
}

const config = { subgraphs: await Promise.all([subgraph('employment'), subgraph('social')]) };
process.stdout.write(await getComposedSchemaFromConfig(config, LegacyLogger.from(new Logger({ level: 'error' }))));
