import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

/** Makes a CloudFormation that knows one stack, `EnvoyWatch-dev`. */
export function serveStack(outputs: Readonly<Record<string, string>>): Server {
  return createServer(async (request, response) => {
    const name = /StackName=([\w-]+)/.exec(await text(request))?.[1];
    if (name === 'EnvoyWatch-dev') return response.end(describeStack(outputs));
    const message = `Stack with id ${name} does not exist`;
    const error = `<Error><Code>ValidationError</Code><Message>${message}</Message></Error>`;
    return response.writeHead(400).end(`<ErrorResponse>${error}</ErrorResponse>`);
  });
}

/** What CloudFormation answers about a stack. */
function describeStack(outputs: Readonly<Record<string, string>>): string {
  const members = Object.entries(outputs).map(
    ([name, value]) => `<member><OutputKey>${name}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  const stack = `<member><Outputs>${members.join('')}</Outputs></member>`;
  const result = `<DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult>`;
  return `<DescribeStacksResponse>${result}</DescribeStacksResponse>`;
}
