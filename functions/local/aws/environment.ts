import { devNull } from 'node:os';

type Environment = Readonly<Record<string, string | undefined>>;

export type Endpoints = { readonly dynamodb: string; readonly sqs: string; readonly sns: string };

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
 * Points this process to the emulators that an environment names: takes every `AWS_` variable of the shell away, then
 * sets those of `makeClientEnvironment`, and nothing else that the environment may say.
 *
 * @throws Error of one line when a client could reach anything but this machine.
 */
export function applyLocalEnvironment(
  environment: Environment,
  target: Record<string, string | undefined> = process.env,
): void {
  const endpoint = (service: string): string => {
    const name = `AWS_ENDPOINT_URL_${service}`;
    const address = environment[name] ?? '';
    if (isLoopback(address)) return address;
    throw new Error(
      `${name} is "${address}": expected an address on this machine like http://127.0.0.1:4566`,
    );
  };
  for (const name of Object.keys(target)) {
    if (/^AWS_/i.test(name)) delete target[name];
  }
  const endpoints = { dynamodb: endpoint('DYNAMODB'), sqs: endpoint('SQS'), sns: endpoint('SNS') };
  Object.assign(target, makeClientEnvironment(endpoints));
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
