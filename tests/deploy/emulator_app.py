"""MiniStack, and what it lacks: EventBridge Scheduler puts the time that was meant into the input of a schedule's target."""

from datetime import datetime, timezone

from ministack.app import app  # noqa: F401, served by hypercorn
from ministack.services import eventbridge

SCHEDULED_TIME = "<aws.scheduler.scheduled-time>"
invoke_target = eventbridge._invoke_target


def invoke_with_time(target, event, *rest):
    if event.get("Source") == "aws.scheduler" and target.get("Input"):
        at = datetime.fromtimestamp(event["Time"], timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        target = {**target, "Input": target["Input"].replace(SCHEDULED_TIME, at)}
    return invoke_target(target, event, *rest)


eventbridge._invoke_target = invoke_with_time
