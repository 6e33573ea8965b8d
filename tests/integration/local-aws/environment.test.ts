import { devNull } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  applyLocalEnvironment,
  makeClientEnvironment,
  refuseRealAws,
} from '../../../functions/local/aws/environment.ts';

const LOCAL = makeClientEnvironment({
  dynamodb: 'http://127.0.0.1:4001',
  sqs: 'http://127.0.0.1:4002',
  sns: 'http://127.0.0.1:4002',
});

describe('the local environment', () => {
  it('points every AWS client of this process to this machine and forgets what the shell said', () => {
    const shell: Record<string, string | undefined> = {
      PATH: '/bin',
      AWS_PROFILE: 'production',
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'token',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_S3: 'https://s3.example.org',
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
      AWS_USE_FIPS_ENDPOINT: 'true',
    };
    applyLocalEnvironment(LOCAL, shell);
    expect(shell).toEqual({
      PATH: '/bin',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:4002',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:4001',
      AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:4002',
      AWS_ENDPOINT_URL_SNS: 'http://127.0.0.1:4002',
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
    });
  });

  const local = ['http://localhost:4566', 'http://[::1]:4566', 'http://127.0.0.1'];
  for (const address of local) {
    it(`takes ${address} for this machine`, () => {
      expect(() => refuseRealAws({ ...LOCAL, AWS_ENDPOINT_URL: address })).not.toThrow();
    });
  }

  const refused: Record<string, [Record<string, string | undefined>, string]> = {
    'no endpoint at all': [
      { ...LOCAL, AWS_ENDPOINT_URL: undefined },
      'AWS_ENDPOINT_URL is not set: expected the address of a local emulator',
    ],
    'an empty endpoint of one service': [
      { ...LOCAL, AWS_ENDPOINT_URL_SNS: '' },
      'AWS_ENDPOINT_URL_SNS is not set: expected the address of a local emulator',
    ],
    'the endpoint of AWS': [
      { ...LOCAL, AWS_ENDPOINT_URL_SQS: 'https://sqs.us-east-1.amazonaws.com' },
      'AWS_ENDPOINT_URL_SQS is "https://sqs.us-east-1.amazonaws.com": expected an address on this machine like http://127.0.0.1:4566',
    ],
    'an endpoint of another service elsewhere': [
      { ...LOCAL, AWS_ENDPOINT_URL_S3: 'http://10.0.0.1' },
      'AWS_ENDPOINT_URL_S3 is "http://10.0.0.1": expected an address on this machine like http://127.0.0.1:4566',
    ],
    'a host that begins like this machine': [
      { ...LOCAL, AWS_ENDPOINT_URL: 'http://127.0.0.1.example.org' },
      'AWS_ENDPOINT_URL is "http://127.0.0.1.example.org": expected an address on this machine like http://127.0.0.1:4566',
    ],
    'this machine as a user name': [
      { ...LOCAL, AWS_ENDPOINT_URL: 'http://127.0.0.1@example.org' },
      'AWS_ENDPOINT_URL is "http://127.0.0.1@example.org": expected an address on this machine like http://127.0.0.1:4566',
    ],
    'what is no address': [
      { ...LOCAL, AWS_ENDPOINT_URL: 'localhost:4566' },
      'AWS_ENDPOINT_URL is "localhost:4566": expected an address on this machine like http://127.0.0.1:4566',
    ],
    'a profile': [
      { ...LOCAL, AWS_PROFILE: 'production' },
      'AWS_PROFILE is set: expected it unset, for a local run must not reach AWS',
    ],
    'the wish to ignore endpoints': [
      { ...LOCAL, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is set: expected it unset, for a local run must not reach AWS',
    ],
    'credentials that may be real': [
      { ...LOCAL, AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' },
      'AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY: expected "local", not credentials',
    ],
  };
  for (const [what, [environment, message]] of Object.entries(refused)) {
    it(`is refused with ${what}`, () => {
      expect(() => refuseRealAws(environment)).toThrow(new Error(message));
    });
  }
});
