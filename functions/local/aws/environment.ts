import { devNull } from 'node:os';

type Environment = Readonly<Record<string, string | undefined>>;

export type Endpoints = { readonly dynamodb: string; readonly sqs: string; readonly sns: string };

const ENDPOINT_VARIABLES = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_DYNAMODB',
  'AWS_ENDPOINT_URL_SQS',
  'AWS_ENDPOINT_URL_SNS',
] as const;

/** Makes the variables that point every AWS client to the emulators, services that are not emulated included. */
export function makeClientEnvironment(endpoints: Endpoints): Readonly<Record<string, string>> {
  return {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: endpoints.sqs,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SNS: endpoints.sns,
    // Files in the home folder can name endpoints, profiles and credentials too.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
  };
}

/**
 * Points this process to the emulators: takes every `AWS_` variable of the shell away, then sets ours.
 *
 * @throws Error when the outcome could still reach AWS.
 */
export function applyLocalEnvironment(
  environment: Readonly<Record<string, string>>,
  target: Record<string, string | undefined> = process.env,
): void {
  for (const name of Object.keys(target)) {
    if (/^AWS_/i.test(name)) delete target[name];
  }
  Object.assign(target, environment);
  refuseRealAws(target);
}

/**
 * Refuses an environment in which an AWS client could reach anything but this machine.
 *
 * @throws Error of one line that names the variable, what it is and what was expected.
 */
export function refuseRealAws(environment: Environment): void {
  for (const name of ENDPOINT_VARIABLES) {
    if (!environment[name]) throw new Error(`${name} is not set: expected the address of a local emulator`);
  }
  for (const [name, value] of Object.entries(environment)) {
    if (/^AWS_ENDPOINT_URL/i.test(name) && value && !isLoopback(value)) {
      throw new Error(
        `${name} is "${value}": expected an address on this machine like http://127.0.0.1:4566`,
      );
    }
    if (
      /^AWS_(PROFILE|DEFAULT_PROFILE|SESSION_TOKEN|IGNORE_CONFIGURED_ENDPOINT_URLS)$/i.test(name) &&
      value
    ) {
      throw new Error(`${name} is set: expected it unset, for a local run must not reach AWS`);
    }
  }
  if (environment.AWS_ACCESS_KEY_ID !== 'local' || environment.AWS_SECRET_ACCESS_KEY !== 'local') {
    throw new Error('AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY: expected "local", not credentials');
  }
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
