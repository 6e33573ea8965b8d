import { copyFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IDestination, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { buildSync } from 'esbuild';
import type { Env, FunctionName } from '../shared/deployment/env.ts';

export type NodeFunctionProps<Name extends FunctionName> = {
  /** The file under `functions/` that exports `handler`. */
  readonly name: Name;
  /** The file that does so in its place. */
  readonly entry?: string;
  readonly description: string;
  readonly environment: Env<Name>;
  /** Files under `shared/` that the function runs in threads: each becomes a bundle of its own beside the function's. */
  readonly threads?: readonly string[];
  /** Files under `shared/` that the function reads from beside its bundle. */
  readonly files?: readonly string[];
  readonly timeout: Duration;
  /** In MiB; the share of a processor grows with it. */
  readonly memorySize: number;
  readonly logRetention: RetentionDays;
  /** What becomes of an asynchronous invocation that fails; left out where nothing invokes so. */
  readonly asynchronous?: { readonly maxEventAge: Duration; readonly onFailure: IDestination };
};

/** Makes a function, its log group, and a role which at first may only write to that log group. */
export function makeNodeFunction<Name extends FunctionName>(
  scope: Construct,
  props: NodeFunctionProps<Name>,
) {
  const logGroup = new LogGroup(scope, 'Logs', {
    retention: props.logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  const nodeFunction = new NodejsFunction(scope, 'Function', {
    entry: pathOf(props.entry ?? `functions/${props.name}.ts`),
    projectRoot: pathOf('.'),
    depsLockFilePath: pathOf('package-lock.json'),
    description: props.description,
    environment: props.environment,
    timeout: props.timeout,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: props.memorySize,
    ...(props.asynchronous && { ...props.asynchronous, retryAttempts: 0 }),
    awsSdkConnectionReuse: false,
    bundling: { ...BUNDLING, commandHooks: putBeside(props) },
  });
  Validations.of(nodeFunction).acknowledge(
    {
      id: 'Serverless-LambdaDLQ',
      reason: 'What fails is kept elsewhere: by an on-failure destination, or by the queue it came from.',
    },
    {
      id: 'Serverless-LambdaTracing',
      reason: 'A trace would end at the queue: support for the X-Ray SDK, which carries it on, ends in 2027.',
    },
  );
  return nodeFunction;
}

const TARGET = 'node24';
const MAIN_FIELDS = ['module', 'main'];
/** Serves CommonJS packages, whose `require` would otherwise fail, and only once deployed. */
const BANNER = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";
/** The lexicons of other scripts take twice the room when each letter is escaped. */
const CHARSET = 'utf8';

/** One ES module with the SDK inside: its version is then the lock file's, and it starts faster than the runtime's. */
const BUNDLING = {
  format: OutputFormat.ESM,
  target: TARGET,
  mainFields: MAIN_FIELDS,
  minify: true,
  // The construct's own option is not passed on.
  esbuildArgs: { '--charset': CHARSET },
  bundleAwsSDK: true,
  banner: BANNER,
};

/** Bundles what runs in threads as the function itself is, and copies files; the construct knows of one entry only. */
function putBeside({
  threads = [],
  files = [],
}: Pick<NodeFunctionProps<FunctionName>, 'threads' | 'files'>): ICommandHooks {
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    // Done here and not by a command given back, which would need a shell and its quoting.
    afterBundling(_, outputDir) {
      // The construct asks for a command for Docker, too, which is never run: its folder is not of this machine.
      if (!existsSync(outputDir)) return [];
      for (const file of files) copyFileSync(pathOf(`shared/${file}`), join(outputDir, basename(file)));
      for (const name of threads) {
        buildSync({
          entryPoints: [pathOf(`shared/read/${name}.ts`)],
          outfile: join(outputDir, `${name}.mjs`),
          bundle: true,
          platform: 'node',
          format: 'esm',
          target: TARGET,
          mainFields: MAIN_FIELDS,
          minify: true,
          charset: CHARSET,
          banner: { js: BANNER },
        });
      }
      return [];
    },
  };
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
