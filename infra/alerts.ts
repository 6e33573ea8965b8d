import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** The topic whose subscribers get a mail for each engagement; `subscribers add` subscribes them. */
export class Alerts extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Envoy Watch',
      enforceSSL: true,
      // AWS's own key costs nothing and serves here, since every publisher is a principal of this account.
      masterKey: Alias.fromAliasName(this, 'Key', 'alias/aws/sns'),
    });
  }
}
