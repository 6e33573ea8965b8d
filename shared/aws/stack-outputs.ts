import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** Loads the outputs of a deployed stack as `readStackOutputs` does; region and credentials come from the environment. */
export async function loadStackOutputs(stackName: string): Promise<Record<string, string> | undefined> {
  const cloudFormation = new CloudFormationClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
  try {
    return await readStackOutputs(cloudFormation, stackName);
  } finally {
    cloudFormation.destroy();
  }
}

/**
 * Reads the outputs of a deployed stack by name.
 *
 * @returns Nothing when there is no such stack.
 */
export async function readStackOutputs(
  cloudFormation: CloudFormationClient,
  stackName: string,
): Promise<Record<string, string> | undefined> {
  try {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stackName }));
    const outputs = Stacks[0]?.Outputs ?? [];
    return Object.fromEntries(
      outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    );
  } catch (error) {
    const { name, message } = error as Error;
    // CloudFormation has no code for a stack that is not there (SDK 3.1169): DescribeStacks, ListStackResources and
    // GetTemplate answer the ValidationError that they also give to a wrong argument, so the message must tell them apart.
    if (name === 'ValidationError' && message.includes('does not exist')) return undefined;
    throw error;
  }
}
