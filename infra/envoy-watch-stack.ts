import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Alerts } from './alerts.ts';
import { Classifier } from './classifier.ts';
import { Poller } from './poller.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';

type EnvoyWatchProps = StackProps & { readonly settings: Settings };

/** The whole way of a story, from the poll of its feed to the alert, in one stack. */
export class EnvoyWatchStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: EnvoyWatchProps) {
    const isRetained = settings.stage !== 'dev';
    super(scope, id, {
      description: 'Polls news feeds and alerts people when North Korea engages with the world',
      terminationProtection: isRetained,
      ...props,
    });
    const storage = new Storage(this, 'Storage', { isRetained });
    const alerts = new Alerts(this, 'Alerts');
    const classifier = new Classifier(this, 'Classifier', { settings, storage, alertTopic: alerts.topic });
    const poller = new Poller(this, 'Poller', { settings, storage, entries: classifier.entries });
    new Alarms(this, 'Alarms', { settings, poller, classifier });

    // What a command given `--stack`, and the runbook, look up.
    this.addOutput('StoryTable', storage.stories.tableName);
    this.addOutput('EngagementTable', storage.engagements.tableName);
    this.addOutput('FeedTable', storage.feeds.tableName);
    this.addOutput('AlertTopicArn', alerts.topic.topicArn);
    this.addOutput('EntryQueueUrl', classifier.entries.queueUrl);
    this.addOutput('EntryQueueArn', classifier.entries.queueArn);
    this.addOutput('DeadLetterQueueArn', classifier.deadLetters.queueArn);
  }

  private addOutput(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
