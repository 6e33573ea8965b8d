import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib';

const MIB = 1024 * 1024;

/** Answers every request on its port. */
export function makeHttpServer(answer: RequestListener): Server {
  return createHttpServer(answer);
}

/** Waits for the first bytes of a request, then speaks for itself. */
export function makeRawServer(speak: (socket: Socket) => void): Server {
  return createTcpServer((socket) => socket.once('data', () => speak(socket)));
}

/** Takes connections and says nothing. */
export function makeSilentServer(): Server {
  return createTcpServer((socket) => socket.resume());
}

/** Resets each connection as soon as it is there. */
export function makeResettingServer(): Server {
  return createTcpServer((socket) => socket.resetAndDestroy());
}

/** Serves a document with a certificate that ran out in 2024 and that nobody trusts. */
export function makeExpiredServer(answer: RequestListener): Server {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url));
  const [key, cert] = [read('expired-key.pem'), read('expired-certificate.pem')];
  const server = createHttpsServer({ key, cert }, answer);
  server.on('tlsClientError', () => {});
  return server;
}

/** Sends text one byte a second for as long as the other side listens. */
export function dripBytes(to: Socket | ServerResponse, text: string): void {
  let at = 0;
  const timer = setInterval(() => {
    to.write(text.charAt(at % text.length));
    at += 1;
  }, 1_000);
  to.on('close', () => clearInterval(timer));
}

/** Sends a chunk over and over, as fast as it is taken. */
export async function pourForever(response: ServerResponse | Socket, chunk: string): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  while (!gone.signal.aborted) {
    if (!response.write(chunk)) await once(response, 'drain', { signal: gone.signal }).catch(() => {});
  }
}

/** Compresses a start and then spaces, up to `megabytes`; takes a second and little memory. */
export async function compressSpaces(
  coding: 'gzip' | 'br',
  start: string,
  megabytes: number,
): Promise<Uint8Array> {
  const encoder =
    coding === 'gzip'
      ? createGzip()
      : createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 4, [zlib.BROTLI_PARAM_LGWIN]: 22 } });
  const parts: Uint8Array[] = [];
  encoder.on('data', (part: Uint8Array) => parts.push(part));
  const ended = once(encoder, 'end');
  encoder.write(start);
  const spaces = Buffer.alloc(MIB, ' ');
  for (let at = 0; at < megabytes; at += 1) {
    if (!encoder.write(spaces)) await once(encoder, 'drain');
  }
  encoder.end();
  await ended;
  return Buffer.concat(parts);
}
