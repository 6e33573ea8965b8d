import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { PROOFS_SENT, type ProofsSent } from '../proofs/proofs-sent.ts';
import { parseShape } from '../text/shapes.ts';
import { dynamodb } from './clients.ts';
import { saveRevision } from './rows.ts';

/** A row of the feeds table that is no feed: no index lists it, for it is not watched. */
const KEY = { feedId: 'proofs' };

/** Gives access to what the poller knows of the proofs that it has sent. */
export function openProofRow(table: string) {
  return {
    /** Loads it as it is now; revision 0 where none was ever sent. */
    async loadProofsSent(): Promise<ProofsSent> {
      const { Item } = await dynamodb.send(
        new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }),
      );
      if (!Item) return { waiting: [], revision: 0 };
      const { waiting = [], ...known } = parseShape('stored proofs', PROOFS_SENT, Item);
      return { ...known, waiting };
    },

    /** Saves the next revision of it; answers false when another writer was faster, and saves nothing. */
    saveProofsSent: (sent: ProofsSent): Promise<boolean> => saveRevision(table, { ...sent, ...KEY }),
  };
}
