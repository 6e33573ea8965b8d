import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IDestination, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Env, FunctionName } from '../shared/env.ts';

export type NodeFunctionProps<Name extends FunctionName> = {
  /** The file under `functions/` that exports `handler`. */
  readonly name: Name;
  readonly description: string;
  readonly environment: Env<Name>;
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
    entry: pathOf(`functions/${props.name}.ts`),
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
    bundling: BUNDLING,
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

/**
 * One ES module with the SDK inside: its version is then the lock file's, and it starts faster than the runtime's.
 * The banner serves CommonJS packages, whose `require` would otherwise fail, and only once deployed.
 */
const BUNDLING = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  // The lexicons of other scripts take twice the room when each letter is escaped. The construct's own option is not passed on.
  esbuildArgs: { '--charset': 'utf8' },
  bundleAwsSDK: true,
  banner: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
};

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
