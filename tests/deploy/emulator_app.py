"""MiniStack, and what it lacks: the time that was meant in the input of a schedule's target, the values of metric filters, alarms that compute."""

import json
import re
from datetime import datetime, timezone

from ministack.app import app  # noqa: F401, served by hypercorn
from ministack.services import cloudwatch_logs, eventbridge
from ministack.services.cloudformation import provisioners

# EventBridge Scheduler puts it in.
SCHEDULED_TIME = "<aws.scheduler.scheduled-time>"
invoke_target = eventbridge._invoke_target


def invoke_with_time(target, event, *rest):
    if event.get("Source") == "aws.scheduler" and target.get("Input"):
        at = datetime.fromtimestamp(event["Time"], timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        target = {**target, "Input": target["Input"].replace(SCHEDULED_TIME, at)}
    return invoke_target(target, event, *rest)


eventbridge._invoke_target = invoke_with_time

# Metric filters are kept, and nothing is made of them: what those count that look for one message goes to a file, a value a line.
MESSAGE = re.compile(r'^\{ \$\.message = "([^"]+)" \}$')
hand_to_subscriptions = cloudwatch_logs._fanout_to_subscription_filters


def measure(group, stream, events):
    for (of_group, _), metric_filter in list(cloudwatch_logs._metric_filters.items()):
        wanted = MESSAGE.match(metric_filter["filterPattern"])
        if of_group != group or not wanted:
            continue
        for event in events:
            try:
                line = json.loads(event["message"])
            except ValueError:
                continue
            if isinstance(line, dict) and line.get("message") == wanted.group(1):
                write_values(metric_filter["metricTransformations"], line)
    return hand_to_subscriptions(group, stream, events)


def write_values(transformations, line):
    with open("metrics.jsonl", "a") as file:
        for one in transformations:
            value = one["metricValue"]
            number = line.get(value[2:]) if value.startswith("$.") else float(value)
            file.write(json.dumps({"name": one["metricName"], "value": number}) + "\n")


cloudwatch_logs._fanout_to_subscription_filters = measure

# An alarm that computes with several metrics is refused: here it looks at the first of them.
make_alarm = provisioners._cw_metric_alarm_record


def make_alarm_of_several(name, props):
    looked_at = [one["MetricStat"]["Metric"] for one in props.get("Metrics") or [] if one.get("MetricStat")]
    if looked_at:
        rest = {key: value for key, value in props.items() if key != "Metrics"}
        props = {**rest, "MetricName": looked_at[0]["MetricName"], "Namespace": looked_at[0]["Namespace"]}
    return make_alarm(name, props)


provisioners._cw_metric_alarm_record = make_alarm_of_several
