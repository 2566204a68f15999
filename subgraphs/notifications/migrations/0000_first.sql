CREATE SCHEMA "notifications";
--> statement-breakpoint
CREATE TABLE "notifications"."client_keys" (
	"actor_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"client_key" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_keys_actor_id_operation_client_key_pk" PRIMARY KEY("actor_id","operation","client_key")
);
--> statement-breakpoint
CREATE TABLE "notifications"."deliveries" (
	"event_id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_event_id_consumer_pk" PRIMARY KEY("event_id","consumer")
);
--> statement-breakpoint
CREATE TABLE "notifications"."email_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"recipient_id" uuid NOT NULL,
	"record_id" uuid,
	"actor_id" uuid,
	"event_id" uuid NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text DEFAULT 'WAITING' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp (3) with time zone,
	"last_error" text,
	CONSTRAINT "email_messages_once" UNIQUE("event_id","recipient_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"previous_hash" text,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"actor_id" uuid,
	"actor_kind" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"event_id" uuid NOT NULL,
	CONSTRAINT "notifications_once" UNIQUE("event_id","recipient_id")
);
--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "notifications"."deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "email_messages_recipient" ON "notifications"."email_messages" USING btree ("recipient_id","created_at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "notifications"."events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "notifications_page" ON "notifications"."notifications" USING btree ("recipient_id","occurred_at","id");