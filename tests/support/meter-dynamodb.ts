import { dynamodb } from '../../shared/aws/clients.ts';

/** A call to DynamoDB: its name, like `PutCommand`, its input, and the units that the emulator says it has consumed. */
type MeteredCall = { readonly name: string; readonly input: object; readonly units: number };

/** Has each call to DynamoDB told once it is answered. @returns What ends it. */
export function meterDynamodb(onCall: (call: MeteredCall) => void): () => void {
  const name = 'meter';
  dynamodb.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input;
        const result = await next({ ...args, input });
        const { ConsumedCapacity } = result.output as { readonly ConsumedCapacity?: unknown };
        const consumed = [ConsumedCapacity].flat() as readonly { readonly CapacityUnits?: number }[];
        const units = consumed.reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);
        onCall({ name: commandName, input: args.input, units });
        return result;
      },
    { step: 'initialize', name },
  );
  return () => void dynamodb.middlewareStack.remove(name);
}
