import { CfnOutput, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Access } from './access.ts';
import { Alarms } from './alarms.ts';
import { Alerts } from './alerts.ts';
import { Classifier } from './classifier.ts';
import { Dashboard } from './dashboard.ts';
import { Operator } from './operator.ts';
import { Poller } from './poller.ts';
import { Proofs } from './proofs.ts';
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
    const storage = new Storage(this, 'Storage', { settings, isRetained });
    const alerts = new Alerts(this, 'Alerts');
    const proofs = new Proofs(this, 'Proofs');
    const classifier = new Classifier(this, 'Classifier', {
      settings,
      storage,
      alertTopic: alerts.topic,
      proofTopic: proofs.topic,
    });
    // Named for what it once was alone for: by another id a deployment would replace the topic that its subscriber has confirmed.
    const operator = new Operator(this, 'Alarms', { opsEmail: settings.opsEmail });
    const poller = new Poller(this, 'Poller', {
      settings,
      storage,
      classifier,
      operatorTopic: operator.topic,
      proofQueue: proofs.queue,
    });
    // `Default` is no part of a logical id.
    const alarms = new Alarms(operator, 'Default', {
      settings,
      operatorTopic: operator.topic,
      poller,
      classifier,
      alertTopic: alerts.topic,
    });
    const dashboard = new Dashboard(this, 'Dashboard', {
      ...{ settings, alarms, poller, classifier, storage },
      alertTopic: alerts.topic,
    });
    const access = new Access(this, 'Access', {
      storage,
      alertTopic: alerts.topic,
      operatorTopic: operator.topic,
      entries: classifier.entries,
      proofQueue: proofs.queue,
    });

    // What a command given `--stack`, and the runbook, look up.
    this.addOutput('StoryTable', storage.stories.tableName);
    this.addOutput('EngagementTable', storage.engagements.tableName);
    this.addOutput('FeedTable', storage.feeds.tableName);
    // How `backfill` judges and keeps a story, as the classifier does.
    this.addOutput('Threshold', String(settings.threshold ?? 'model'));
    this.addOutput('RetentionDays', String(settings.retentionDays));
    this.addOutput('AlertTopicArn', alerts.topic.topicArn);
    this.addOutput('OperatorTopicArn', operator.topic.topicArn);
    this.addOutput('ProofQueueUrl', proofs.queue.queueUrl);
    this.addOutput('EntryQueueUrl', classifier.entries.queueUrl);
    this.addOutput('EntryQueueArn', classifier.entries.queueArn);
    this.addOutput('DeadLetterQueueArn', classifier.deadLetters.queueArn);
    this.addOutput('DeadLetterQueueUrl', classifier.deadLetters.queueUrl);
    this.addOutput('PollerDeadLetterQueueUrl', poller.deadLetters.queueUrl);
    this.addOutput('PollerFunction', poller.function.functionName);
    this.addOutput('PollerLogGroup', poller.function.logGroup.logGroupName);
    this.addOutput(
      'PollerSchedules',
      Fn.join(
        ' ',
        poller.schedules.map(({ scheduleName }) => scheduleName),
      ),
    );
    this.addOutput('ClassifierFunction', classifier.function.functionName);
    this.addOutput('ClassifierLogGroup', classifier.function.logGroup.logGroupName);
    this.addOutput('DashboardUrl', dashboard.url);
    // What is attached to whoever may use the command line.
    this.addOutput('AnalystPolicyArn', access.analyst.managedPolicyArn);
    this.addOutput('OperatorPolicyArn', access.operator.managedPolicyArn);
    // Not looked up: a deployment ends by printing its outputs, and only SNS knows who has confirmed.
    if (settings.opsEmail !== undefined) {
      this.addOutput(
        'OperatorToConfirm',
        `${settings.opsEmail} is told of nothing before the link is opened that AWS mails there; whether it has been: feeds list --stack ${id}`,
      );
    }
  }

  private addOutput(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
