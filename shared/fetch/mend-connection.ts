import { Duplex } from 'node:stream';
import { HEAD_END, HEAD_START, mendHead } from './mend-head.ts';

/** Bytes that show whether a head begins. */
const LEAST_START = 8;

type Connection = Duplex & { readonly bytesRead: number };

/**
 * Puts itself between a connection and who reads from it, and writes anew the heads of what comes (`mendHead`). For one request:
 * what follows the head is its body, as long as the connection lasts.
 *
 * @param connected The event by which the connection says that it is there; it is handed on.
 * @param maxHeadBytes Up to where the end of a head is looked for; what is longer is handed on as it is.
 */
export function mendConnection(connection: Connection, connected: string, maxHeadBytes: number): Duplex {
  const mend = startMending(maxHeadBytes);
  const mended = new Duplex({
    read: () => void connection.resume(),
    write: (bytes, _encoding, done) => void connection.write(bytes, done),
    final: (done) => void connection.end(done),
    destroy(error, done) {
      connection.destroy();
      done(error);
    },
  });
  Object.defineProperty(mended, 'bytesRead', { get: () => connection.bytesRead });
  connection.on('data', (bytes: Buffer) => {
    const handed = mend(bytes);
    if (handed.length > 0 && !mended.push(handed)) connection.pause();
  });
  connection.on('end', () => mended.push(null));
  connection.on('error', (error) => mended.destroy(error));
  connection.on('close', () => mended.destroy());
  connection.once(connected, () => mended.emit(connected));
  return mended;
}

/** Mends heads up to that of the answer itself, which comes behind those that only say to wait. */
function startMending(maxHeadBytes: number): (bytes: Buffer) => Buffer {
  let held = Buffer.alloc(0);
  let isInBody = false;
  return (bytes) => {
    if (isInBody) return bytes;
    held = Buffer.concat([held, bytes]);
    const done: Buffer[] = [];
    for (;;) {
      // Each byte of the head as one character.
      const text = held.toString('latin1', 0, maxHeadBytes);
      const end = HEAD_END.exec(text);
      const head = end && mendHead(text.slice(0, end.index));
      if (end && head?.startsWith('HTTP/1.1 1')) {
        done.push(Buffer.from(head, 'latin1'));
        held = held.subarray(end.index + end[0].length);
        continue;
      }
      const isWaiting = text.length < LEAST_START || HEAD_START.test(text);
      if (!end && isWaiting && held.length < maxHeadBytes) return Buffer.concat(done);
      isInBody = true;
      const rest = end && head ? held.subarray(end.index + end[0].length) : held;
      return Buffer.concat([...done, Buffer.from(head ?? '', 'latin1'), rest]);
    }
  };
}
