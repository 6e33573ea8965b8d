import { devNull } from 'node:os';
import { describe, expect, it } from 'vitest';
import { applyLocalEnvironment, makeClientEnvironment } from '../../../functions/local/aws/environment.ts';

const LOCAL = makeClientEnvironment({
  dynamodb: 'http://127.0.0.1:4001',
  sqs: 'http://127.0.0.1:4002',
  sns: 'http://127.0.0.1:4002',
});

const APPLIED = {
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
};

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
    expect(shell).toEqual(APPLIED);
  });

  const ignored = {
    AWS_ENDPOINT_URL: 'https://sqs.us-east-1.amazonaws.com',
    AWS_ENDPOINT_URL_S3: 'http://10.0.0.1',
    AWS_PROFILE: 'production',
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  };
  for (const [name, value] of Object.entries(ignored)) {
    it(`takes no ${name} from what it is given, for that could lead to AWS`, () => {
      const target = { PATH: '/bin' };
      applyLocalEnvironment({ ...LOCAL, [name]: value }, target);
      expect(target).toEqual(APPLIED);
    });
  }

  for (const address of ['http://localhost:4566', 'http://[::1]:4566', 'http://127.0.0.1']) {
    it(`takes ${address} for this machine`, () => {
      const target: Record<string, string | undefined> = {};
      applyLocalEnvironment({ ...LOCAL, AWS_ENDPOINT_URL_SNS: address }, target);
      expect(target.AWS_ENDPOINT_URL_SNS).toBe(address);
    });
  }

  const elsewhere = {
    nothing: undefined,
    AWS: 'https://sqs.us-east-1.amazonaws.com',
    'a host that begins like this machine': 'http://127.0.0.1.example.org',
    'this machine as a user name': 'http://127.0.0.1@example.org',
    'what is no address': 'localhost:4566',
  };
  for (const [what, address] of Object.entries(elsewhere)) {
    it(`is refused with ${what} as an endpoint, and leaves nothing that could lead to AWS`, () => {
      const target = { PATH: '/bin', AWS_PROFILE: 'production' };
      expect(() => applyLocalEnvironment({ ...LOCAL, AWS_ENDPOINT_URL_SQS: address }, target)).toThrow(
        new Error(
          `AWS_ENDPOINT_URL_SQS is "${address ?? ''}": expected an address on this machine like http://127.0.0.1:4566`,
        ),
      );
      expect(target).toEqual({ PATH: '/bin' });
    });
  }
});
