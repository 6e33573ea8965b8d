import type { FetchError } from './fetch-error.ts';

/** What a server sent with a feed (RFC 9110), kept byte for byte to ask it next time whether the feed changed. */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

/** What kept a feed from being fetched. */
export type FetchFault = FetchError['fault'];

/** What a response says beside its body. */
type ResponseFacts = {
  readonly validators: Validators;
  /** For how many seconds the server says that the feed stays as it is; absent when it does not say. */
  readonly freshSeconds?: number;
  /** Where the permanent redirects led that came before any other; absent when there were none. */
  readonly permanentUrl?: string;
};

export type FetchedFeed =
  | ({ readonly kind: 'unchanged' } & ResponseFacts)
  | ({ readonly kind: 'fetched'; readonly body: Uint8Array; readonly contentType: string } & ResponseFacts)
  | {
      readonly kind: 'failed';
      readonly fault: FetchFault;
      readonly reason: string;
      readonly retryAfterSeconds?: number;
    };

/** Fetches a feed's bytes, or learns that it has not changed since its validators were sent. Never rejects. */
export type FetchFeed = (url: string, validators: Validators) => Promise<FetchedFeed>;
