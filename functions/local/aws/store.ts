import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { toFolderError } from './folder-in-use.ts';

/**
 * Opens the file that holds queues, topics and subscriptions, and keeps it for this process alone.
 *
 * The operating system holds the lock, so a killed process leaves none behind. What was committed outlives
 * the process at any moment (not a power cut: `synchronous` is NORMAL).
 *
 * @throws FolderInUse when another process (or this one) holds it; Error when nothing can be kept there.
 */
export function openStore(dataDir: string): DatabaseSync {
  let store: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    store = new DatabaseSync(join(dataDir, 'queues-and-topics.sqlite'));
    store.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS queues (name TEXT PRIMARY KEY, attributes TEXT) STRICT;
      CREATE TABLE IF NOT EXISTS messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT, message_id TEXT, body TEXT, attributes TEXT,
        sent_at INTEGER, visible_at INTEGER, received INTEGER DEFAULT 0, receipt TEXT
      ) STRICT;
      CREATE INDEX IF NOT EXISTS messages_of_queue ON messages (queue);
      CREATE TABLE IF NOT EXISTS topics (arn TEXT PRIMARY KEY, display_name TEXT) STRICT;
      CREATE TABLE IF NOT EXISTS subscriptions (
        arn TEXT PRIMARY KEY, topic TEXT, protocol TEXT, endpoint TEXT, attributes TEXT, token TEXT,
        confirmed INTEGER, authenticated INTEGER, requested_at INTEGER, UNIQUE (topic, protocol, endpoint)
      ) STRICT;
      CREATE TABLE IF NOT EXISTS ports (port INTEGER) STRICT;
    `);
    return store;
  } catch (error) {
    store?.close();
    throw toFolderError(dataDir, error, (reason) => `cannot keep data here: ${reason}`);
  }
}
