CREATE TABLE "returns"."deductions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"items" jsonb NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."heartbeats" (
	"shop" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."outages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"noticed_by" text NOT NULL,
	"cause" text
);
--> statement-breakpoint
CREATE TABLE "returns"."staff_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"withdrawal_id" text NOT NULL,
	"kind" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"due_by" date NOT NULL,
	"done_at" timestamp with time zone,
	"note" text,
	CONSTRAINT "staff_tasks_once" UNIQUE("shop","withdrawal_id","kind")
);
--> statement-breakpoint
CREATE TABLE "returns"."withdrawal_handling" (
	"shop" text NOT NULL,
	"withdrawal_id" text NOT NULL,
	"match" text NOT NULL,
	"order_id" uuid,
	"lines" jsonb NOT NULL,
	"cases" jsonb NOT NULL,
	"due_by" date,
	CONSTRAINT "withdrawal_handling_shop_withdrawal_id_pk" PRIMARY KEY("shop","withdrawal_id")
);
--> statement-breakpoint
CREATE TABLE "returns"."withdrawals" (
	"shop" text NOT NULL,
	"id" text NOT NULL,
	"number" text NOT NULL,
	"position" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"record" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "withdrawals_shop_id_pk" PRIMARY KEY("shop","id"),
	CONSTRAINT "withdrawals_position" UNIQUE("shop","position"),
	CONSTRAINT "withdrawals_number" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "returns"."withdrawal_handling" ADD CONSTRAINT "withdrawal_handling_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deductions_case" ON "returns"."deductions" USING btree ("case_number");--> statement-breakpoint
CREATE INDEX "outages_latest" ON "returns"."outages" USING btree ("shop","from");--> statement-breakpoint
CREATE INDEX "staff_tasks_open" ON "returns"."staff_tasks" USING btree ("shop","due_by") WHERE "returns"."staff_tasks"."done_at" is null;--> statement-breakpoint
CREATE INDEX "withdrawal_handling_order" ON "returns"."withdrawal_handling" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "withdrawal_handling_due" ON "returns"."withdrawal_handling" USING btree ("shop","due_by");--> statement-breakpoint
-- Behind the second wall between shops, as everything else that is a shop's.
ALTER TABLE "returns"."deductions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."deductions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."deductions" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."staff_tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."staff_tasks" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."staff_tasks" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."withdrawal_handling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."withdrawal_handling" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."withdrawal_handling" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."withdrawals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."withdrawals" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."withdrawals" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."heartbeats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."heartbeats" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."heartbeats" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."outages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."outages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."outages" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- What was noticed of the service as a whole is every shop's to know.
CREATE POLICY "of_the_service" ON "returns"."outages" FOR SELECT USING ("shop" = '*');--> statement-breakpoint
-- Statements are evidence: they are added, and that is all that can be done with them.
CREATE FUNCTION "returns"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Statements of withdrawal are never changed or removed';
END
$$;--> statement-breakpoint
CREATE TRIGGER "withdrawals_are_kept" BEFORE UPDATE OR DELETE ON "returns"."withdrawals" FOR EACH ROW EXECUTE FUNCTION "returns"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "withdrawals_are_not_emptied" BEFORE TRUNCATE ON "returns"."withdrawals" FOR EACH STATEMENT EXECUTE FUNCTION "returns"."refuse_change"();
