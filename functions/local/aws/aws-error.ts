/** An answer that AWS gives instead of a result; the wire files turn it into their protocol's form. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** What is wrong with a request to SNS, in its words. */
export function invalid(parameter: string, reason = ''): AwsError {
  return new AwsError('InvalidParameter', `Invalid parameter: ${parameter}${reason && `: ${reason}`}`);
}
