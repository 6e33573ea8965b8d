import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { AwsError } from './aws-error.ts';
import { type IndexLag, makeDynalite, type Row, type Store } from './dynalite.ts';
import type { Faults } from './faults.ts';
import { toFolderError } from './folder-in-use.ts';

/** A table as `CreateTable` describes it, as far as the emulator goes. */
export type TableDefinition = {
  readonly TableName: string;
  readonly AttributeDefinitions: readonly Row[];
  readonly KeySchema: readonly Row[];
  readonly GlobalSecondaryIndexes?: readonly Row[];
};

/**
 * Makes a DynamoDB with these tables in a folder that must be this process's alone; it has yet to listen.
 *
 * @throws FolderInUse; Error when the folder is damaged or has a table of that name with other keys or indexes.
 */
export async function makeDynamoDb(
  dataDir: string,
  tables: readonly TableDefinition[],
  faults: Faults,
  lag: IndexLag,
): Promise<Server> {
  const path = join(dataDir, 'dynamodb');
  const { server, store } = makeDynalite(path, lag);
  await store.db.open().catch((error: unknown) => {
    throw toFolderError(
      dataDir,
      error,
      (reason) => `the tables cannot be opened (${reason}); move the folder away to begin anew`,
    );
  });
  try {
    for (const table of tables) await saveTable(store, path, table);
  } catch (error) {
    await store.db.close();
    throw error;
  }
  const [serve] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request').on('request', (request, response) => {
    if (!refuse(faults, request, response)) serve?.(request, response);
  });
  return server;
}

/** Answers in dynalite's place a call that is throttled. */
function refuse(faults: Faults, request: IncomingMessage, response: ServerResponse): boolean {
  const action = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  try {
    faults.meet('dynamodb', action, response);
    return false;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    request.resume();
    const body = { __type: `com.amazonaws.dynamodb.v20120810#${error.code}`, message: error.message };
    response
      .writeHead(error.status, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify(body));
    return true;
  }
}

/** Written in one step as active: a table that a killed process left "CREATING" could never be used again. */
async function saveTable(store: Store, path: string, definition: TableDefinition): Promise<void> {
  const { TableName: name } = definition;
  const existing = await new Promise<Row | undefined>((resolve) => {
    store.getTable(name, false, (_notFound, table) => resolve(table));
  });
  if (existing && isDeepStrictEqual(keysOf(existing), keysOf(definition))) return;
  if (existing)
    throw new Error(`${path}: ${name} has other keys or indexes than the template; delete the folder`);
  const active = { IndexStatus: 'ACTIVE', IndexSizeBytes: 0, ItemCount: 0 };
  const table = {
    ...definition,
    ...(definition.GlobalSecondaryIndexes && {
      GlobalSecondaryIndexes: definition.GlobalSecondaryIndexes.map((index) => ({ ...index, ...active })),
    }),
    TableStatus: 'ACTIVE',
    TableArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${name}`,
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    CreationDateTime: Date.now() / 1000,
  };
  await promisify(store.tableDb.put)(name, table);
}

function keysOf({ KeySchema, GlobalSecondaryIndexes }: Row) {
  const indexes = (GlobalSecondaryIndexes ?? []) as readonly Row[];
  return {
    KeySchema,
    indexes: indexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection })),
  };
}
