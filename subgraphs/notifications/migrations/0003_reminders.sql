CREATE TABLE "notifications"."mornings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "mornings_once" UNIQUE("time_zone","day")
);
--> statement-breakpoint
CREATE TABLE "notifications"."reminders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"morning_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"thing_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"moment" date NOT NULL,
	CONSTRAINT "reminders_once" UNIQUE("recipient_id","thing_id","kind","due_on","moment")
);
--> statement-breakpoint
ALTER TABLE "notifications"."notifications" ADD COLUMN "milestone_id" uuid;--> statement-breakpoint
ALTER TABLE "notifications"."notifications" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "notifications"."reminders" ADD CONSTRAINT "reminders_morning_id_mornings_id_fk" FOREIGN KEY ("morning_id") REFERENCES "notifications"."mornings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminders_told" ON "notifications"."reminders" USING btree ("morning_id","recipient_id");