import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Emulator } from './emulator.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REGION = 'us-east-1';
const ACCOUNT = '000000000000';
/** The emulator's root user. */
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

/** The project's commands, run against the emulator and unable to reach anything else of AWS. */
export type Deployment = {
  cdk(...args: string[]): Promise<string>;
  cli(...args: string[]): Promise<string>;
  /** Runs lines of a shell in the checkout, which stops at the first that fails; `aws` is there, too. */
  shell(lines: string): Promise<string>;
};

/** Prepares commands that find the emulator in their environment and keep their files in a folder. */
export function prepareDeployment(emulator: Emulator, folder: string, signal: AbortSignal): Deployment {
  const env = environmentOf(emulator, folder);
  const runNode = async (script: string, args: readonly string[]) => {
    const options = { cwd: ROOT, env, signal, maxBuffer: 2 ** 26 };
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], options);
    return stdout;
  };
  return {
    cdk: (...args) => runNode('node_modules/aws-cdk/bin/cdk', [...args, '--output', join(folder, 'cdk.out')]),
    cli: (...args) => runNode('functions/cli/main.ts', args),
    shell: async (lines) => {
      const options = { cwd: ROOT, env, signal, maxBuffer: 2 ** 26 };
      const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', AWS + lines], options);
      return stdout;
    },
  };
}

/** What an SDK client needs to reach the emulator. */
export function clientConfig({ endpoint, certificateFile }: Emulator) {
  const httpsAgent = new Agent({ ca: readFileSync(certificateFile) });
  return { endpoint, region: REGION, credentials: CREDENTIALS, requestHandler: { httpsAgent } };
}

/** The first version of `aws` asks SQS at its address in the world, whatever the environment says, unless its line names another. */
const AWS = 'aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }\n';

export const ENVIRONMENT = `aws://${ACCOUNT}/${REGION}`;

/** The environment of this process without what it says of AWS, so that no profile or role of its user is used. */
function environmentOf({ endpoint, certificateFile }: Emulator, folder: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(AWS|CDK)_/.test(name));
  return {
    ...Object.fromEntries(inherited),
    PATH: [dirname(process.execPath), join(folder, 'venv', 'bin'), process.env.PATH].join(delimiter),
    NO_PROXY: 'localhost,127.0.0.1',
    NODE_EXTRA_CA_CERTS: certificateFile,
    AWS_CA_BUNDLE: certificateFile,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: REGION,
    // By this name the first version of the `aws` command knows it.
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_CONFIG_FILE: join(folder, 'no-aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'no-aws-credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_HOME: join(folder, 'cdk-home'),
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    // Options of `cdk`, for the commands of a page that leaves them out.
    CDK_OUTPUT: join(folder, 'cdk.out'),
    CDK_REQUIRE_APPROVAL: 'never',
  };
}
