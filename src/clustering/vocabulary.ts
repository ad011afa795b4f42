/**
 * What incident notes are about: concepts, each with the terms people write for it. Terms are compared by their stems, so
 * one form of a word is enough. A strong term nearly always means its concept; a weak one often does.
 */
export const VOCABULARY: Readonly<Record<string, { readonly strong: string; readonly weak: string }>> = {
  // Seeing it
  alerting: {
    strong: `
    alert, alarm, page, pager, pagerduty, opsgenie, victorops, alertmanager, threshold, notified, notification,
    nagios, wake, trigger an alert, automatic alert`,
    weak: 'warning, email, subscribe, bot',
  },
  alert_noise: {
    strong: `
    false positive, false alarm, noisy, noise, alert fatigue, flapping, flappy, ignored, spam, drowned, muted,
    silence, snooze, desensitised, desensitized, non actionable, actionable`,
    weak: 'dismiss, spurious, acknowledged',
  },
  detection: {
    strong: `
    detect, undetected, notice, unnoticed, spot, discovered, realised, realized, became aware, aware, unaware, caught,
    catch, time to detect, mttd, silent, early warning, sooner, earlier, went unseen, blind, blind spot, go unnoticed,
    nobody saw, no one saw`,
    weak: 'late, hidden, signal, sign, symptom, see',
  },
  user_reports: {
    strong: `
    user report, customer report, customer told us, users told us, reported by users, reported by customers,
    customer ticket, support ticket, tickets, complaint, complain, twitter, reddit, hacker news, forum, user noticed,
    customer noticed, heard from customers, learned from customers, bug report`,
    weak: 'reported, tweet',
  },
  monitoring: {
    strong: `
    monitor, dashboard, metric, graph, grafana, prometheus, datadog, new relic, newrelic, cloudwatch, stackdriver,
    graphite, statsd, zabbix, chart, gauge, telemetry, observability, visibility, instrumentation, slo, sli,
    error budget, error rate, success rate, measured, anomaly, unmonitored, sentry, panel, insight`,
    weak: 'watching, check, coverage, trend, baseline, statistics, keep an eye',
  },
  logging: {
    strong: `
    log, kibana, elk, splunk, loki, syslog, trace, jaeger, opentelemetry, otel, stack trace, stacktrace, log level,
    verbose, audit log, error message, logstash, fluentd, debug log`,
    weak: 'message, output, event, retention',
  },
  health_checks: {
    strong: `
    health check, healthcheck, liveness, readiness, probe, heartbeat, synthetic, canary check, smoke check, ping,
    pingdom, uptime check, uptime robot, blackbox, end to end check, external check, self heal, unhealthy, healthy,
    status check, watchdog, dead man, deadman, prober, monitor the monitor`,
    weak: 'health, uptime',
  },
  // Changes
  deploy: {
    strong: `
    deploy, redeploy, release, rollout, ship, push to production, pushed, go live, went live, launch, merged,
    cd pipeline, continuous deployment, continuous delivery, argo, argocd, spinnaker, helm, helm chart, blue green,
    artifact, artefact, deploy train, release train`,
    weak: 'production, prod, live, commit, branch, friday',
  },
  rollback: {
    strong: `
    rollback, roll back, revert, undo, undone, previous version, last known good, known good, roll forward,
    fix forward, restore ~ previous, downgrade, irreversible, reversible, hotfix, go back to`,
    weak: 'previous, older version, hot fix',
  },
  gradual_rollout: {
    strong: `
    canary, staged rollout, gradual, phased, percentage, percent rollout, progressive, feature flag, feature toggle,
    flag, toggle, kill switch, killswitch, launchdarkly, incremental, one region at a time, small batch, smaller,
    one at a time, big bang, bake, bake time, soak, limited rollout, dark launch, global rollout, everywhere at once,
    simultaneous, beta`,
    weak: 'slowly, batch, subset, slow rollout, step, disable the feature',
  },
  upgrade: {
    strong: `
    upgrade, version, update, patch, bump, outdated, eol, end of life, deprecated, legacy, pin, unpinned, lts,
    major version, minor version, new version, old version, obsolete, library version, newer version, package version,
    semver, dependency update, dependabot, renovate`,
    weak: 'old, new, library, package, stale, latest',
  },
  migration: {
    strong: 'migrate, cutover, switchover, transition, decommission, cloud migration, data move',
    weak: 'move, switch, replace, old system, new system',
  },
  configuration: {
    strong: `
    config, configure, reconfigure, misconfigure, setting, parameter, yaml, default value, default,
    environment variable, env var, hardcoded, hard coded, toml, tuning, tunable, config drift, drift, config file,
    knob, value, wrong value, typo, invalid config`,
    weak: 'option, wrong setting, override, file, syntax, template, mis set',
  },
  infra_as_code: {
    strong: `
    terraform, ansible, puppet, chef, cloudformation, pulumi, infrastructure as code, iac, gitops, salt, saltstack,
    provisioning, playbook run, cfengine, kustomize, state file, tfstate, immutable infrastructure, manual change,
    snowflake`,
    weak: 'apply, plan, module, script',
  },
  change_management: {
    strong: `
    change management, change control, change freeze, freeze, code freeze, maintenance window, maintenance,
    planned maintenance, scheduled maintenance, change request, change window, approval, cab, change advisory, rfc,
    business hours, peak hours, friday deploy, announce changes, uncoordinated, coordinated change, change log,
    changelog, recent change, unplanned change`,
    weak: 'change, window, schedule, planned, coordinate',
  },
  code_bug: {
    strong: `
    bug, buggy, regression, defect, faulty, null pointer, nullpointer, exception, crash, segfault, panic, edge case,
    corner case, infinite loop, logic error, wrong logic, latent, uncaught, unhandled, overflow, integer overflow,
    int overflow, memory corruption, parsing, parse error, regex, regexp, regular expression, undefined behaviour,
    undefined behavior, broken code, code path, faulty code, dormant, bug fix`,
    weak: 'code, error, broken, fix, logic, function, failing, incorrect, software',
  },
  // Quality
  testing: {
    strong: `
    test, untested, unit test, integration test, end to end test, e2e, test coverage, regression test, test suite, qa,
    quality assurance, test case, smoke test, acceptance test, selenium, cypress, manual test, flaky test, test plan,
    fuzz, contract test`,
    weak: 'coverage, verify, validate, flaky, prove, simulate, reproduce, exercised',
  },
  staging: {
    strong: `
    staging, stage environment, preprod, pre prod, pre production, preproduction, test environment, dev environment,
    development environment, sandbox, uat, differs from production, parity, realistic data, production data,
    mirror production, local environment, qa environment`,
    weak: 'environment, representative, realistic, differ, dev, locally, production',
  },
  validation: {
    strong: `
    validation, guard rail, guardrail, safeguard, sanity check, precondition, pre check, precheck, lint, linter,
    schema check, schema validation, dry run, safety check, confirm prompt, confirmation, typed the wrong, protection,
    prevented, poka yoke, fail safe, failsafe, input check, sanity, bounds check, type check, static analysis,
    checksum, assertion, safety, safety net, interlock, delete protection, reject`,
    weak: 'check, guard, safe, unsafe, enforce, block',
  },
  review: {
    strong: `
    code review, review, pull request, merge request, pr, pairing, second pair of eyes, second pair, peer review,
    four eyes, two person, lgtm, design review, rubber stamp, unreviewed`,
    weak: 'approve, eyes',
  },
  ci_build: {
    strong: `
    ci, cicd, ci cd, ci pipeline, pipeline, jenkins, travis, circleci, github actions, gitlab, build, build failure,
    build pipeline, build time, slow build, compile, docker build, build server, build queue, teamcity, buildkite,
    artifact, artefact, image build, bazel, maven, gradle, npm, webpack, runner`,
    weak: 'build step, job, slow pipeline',
  },
  drills: {
    strong: `
    game day, gameday, drill, fire drill, chaos, chaos engineering, chaos monkey, load test, stress test,
    performance test, practice, practise, exercise, rehearse, tabletop, simulation, dr test, disaster recovery test,
    failover test, wheel of misfortune, benchmark, dry run, fault injection, soak test, training exercise`,
    weak: 'regularly test, disaster, k6, locust, jmeter',
  },
  // Capacity
  scaling: {
    strong: `
    scale, autoscale, autoscaled, auto scaling, hpa, capacity, capacity planning, headroom, overprovision,
    underprovisioned, provisioned, undersized, sizing, resize, bigger instance, add nodes, horizontal scaling,
    vertical scaling, sharding, growth, forecast, grow, grew, insufficient, exhausted, full, resource exhaustion,
    cold start, scale down, spare capacity, resource, replicas, utilisation, utilization, bottleneck, saturated`,
    weak: 'larger, bigger, instance, pool, more, enough',
  },
  limits: {
    strong: `
    limit, quota, max, maximum, cap, ceiling, ulimit, file descriptor, fd limit, connection limit, max connections,
    pod limit, resource limits, resource requests, account limit, service limit, hard limit, soft limit, exceeded,
    exceed, hit the limit, reached the limit, inode, exhaust ids`,
    weak: 'reached, bound, allowed, minimum',
  },
  memory: {
    strong: `
    memory, oom, oomkilled, oom killer, memory leak, leak, heap, garbage collection, gc, swap, ram, jvm, rss,
    memory pressure, memory usage, gc pause`,
    weak: 'killed, gb',
  },
  cpu: {
    strong: `
    cpu, cores, processor, cpu usage, load average, cpu spike, cpu bound, throttled cpu, busy loop, spinning,
    cpu steal, 100 percent cpu, threads, thread pool, threadpool, starvation, starved, worker pool`,
    weak: 'compute, worker, process',
  },
  disk: {
    strong: `
    disk, disk full, disk space, no space left, full disk, storage, volume, filesystem, file system, nfs, ebs, iops,
    io, ssd, raid, s3, bucket, object storage, ceph, san, nas, partition, pvc, persistent volume, log rotation,
    logrotate, cleanup, mount, inode, tmp, blob, block storage, space`,
    weak: 'gb, tb, drive, rotate, files',
  },
  traffic: {
    strong: `
    traffic, load, spike, surge, peak, burst, bursty, black friday, overload, overwhelm, flood, high load, heavy load,
    request rate, requests per second, rps, qps, hug of death, viral, ddos, bot traffic, crawler, scraper,
    thundering herd, stampede, hot spot, hotspot, hot key, hot shard, demand, popular, unexpected load,
    volume of requests, noisy neighbour, noisy neighbor, abuse, heavy user`,
    weak: 'requests, volume, usage, simultaneous',
  },
  throttling: {
    strong: `
    rate limit, ratelimit, throttle, load shedding, shed load, shedding, back pressure, backpressure,
    admission control, 429, token bucket, priority traffic, prioritise traffic, drop requests`,
    weak: 'block, ban, cull',
  },
  performance: {
    strong: `
    latency, slow, slower, slowly, performance, response time, p99, p95, sluggish, degraded, lag, throughput, hang,
    hung, stuck, stall, freeze, unresponsive, speed, optimise, optimize, expensive, inefficient, loading time,
    page load`,
    weak: 'time, wait, long',
  },
  cost: {
    strong: `
    cost, costly, expensive, budget, bill, spend, money, cheap, cheaper, price, savings, save money, invoice, finance,
    cost saving, overspend, reserved instances`,
    weak: 'credit, pay',
  },
  // Resilience
  redundancy: {
    strong: `
    failover, failback, fail back, redundancy, single point of failure, spof, high availability, ha, highly available,
    standby, hot standby, secondary, multi region, multi az, multiregion, multi zone, active active, active passive,
    disaster recovery, dr, dr plan, dr site, replica set, split brain, quorum, leader election, leader,
    availability zone, spare, n+1, fault tolerant, second region, single instance, promote, fallback, fall back,
    backup system, resilience, robust`,
    weak: 'region, zone, availability, single, alternate, primary, reliable',
  },
  retries_timeouts: {
    strong: `
    retry, timeout, backoff, exponential backoff, jitter, circuit breaker, retry storm, idempotent, deadline, hedging,
    retry logic, connection pool, connections exhausted, keepalive, keep alive, 504, 503, 502, infinite retry, poison,
    reconnect, connection timeout, gateway timeout`,
    weak: 'connection, wait, attempts, resend',
  },
  caching: {
    strong: `
    cache, cache invalidation, invalidate, cdn, cloudflare, fastly, akamai, cloudfront, memcached, varnish, redis,
    ttl, cold cache, warmup, purge, cache miss, cache hit, stale data, edge, stale cache, evict`,
    weak: 'stale, expire, warm',
  },
  isolation: {
    strong: `
    blast radius, isolate, bulkhead, contain, graceful degradation, degrade gracefully, gracefully degrade, graceful,
    gracefully, decouple, coupled, tightly coupled, tight coupling, loosely coupled, cell based, cells, tenant,
    multi tenant, shared, shared resource, monolith, microservice, separate, segregate, segmentation, partitioned,
    read only mode, degraded mode, whole site, affects everyone, fail open, fail closed, fail static, compartment`,
    weak: 'limit the damage, scope, architecture, global, independent',
  },
  cascade: {
    strong: `
    cascade, knockon, domino, chain reaction, snowball, feedback loop, death spiral, vicious circle, vicious cycle,
    ripple, propagate, spread, amplified, downstream, upstream, compounding, secondary failure, metastable,
    interaction, emergent, complex, unexpected interaction, second order, contributed, perfect storm`,
    weak: 'multiple failures, triggered',
  },
  concurrency: {
    strong: `
    race, race condition, deadlock, lock, mutex, concurrency, contention, lock contention, thread safe, atomic,
    semaphore, ordering, transaction isolation, distributed lock, zookeeper, etcd, consul, consensus, raft, paxos,
    heisenbug, intermittent, nondeterministic, double run, simultaneous write`,
    weak: 'thread, timing, transaction, sync',
  },
  queues: {
    strong: `
    queue, queued, kafka, rabbitmq, sqs, pubsub, pub sub, kinesis, celery, sidekiq, resque, backlog, consumer,
    producer, consumer lag, offset, topic, message broker, broker, stream, event stream, dead letter, dlq, worker,
    background job, cron, cronjob, cron job, batch job, scheduled job, scheduler, etl, flink, spark, airflow,
    ingestion, replay, async, asynchronous, pipeline delay, drain`,
    weak: 'job, messages, events, process',
  },
  dependencies: {
    strong: `
    third party, 3rd party, thirdparty, vendor, supplier, provider, external service, external dependency, dependency,
    reliance, rely, upstream provider, saas, partner, contractor, outside our control, their status page,
    vendor support, vendor outage, stripe, twilio, okta, github outage, hidden dependency, unknown dependency,
    circular dependency, circular, critical dependency, hard dependency, soft dependency, external, isp,
    support contract, sla, npm registry, package registry, docker hub, service provider`,
    weak: 'upstream, contact, contract, library, integration, outside',
  },
  cloud: {
    strong: `
    aws, gcp, azure, amazon, google cloud, ec2, lambda, gke, eks, aks, cloud, cloud provider, region outage,
    availability zone, az, heroku, digitalocean, spot instance, preempted, serverless, managed service, vpc, rds,
    dynamodb, bigquery, iam, hetzner, fargate, cloud console`,
    weak: 'region, zone, instance',
  },
  // Data
  database: {
    strong: `
    database, db, sql, mysql, postgres, postgresql, mongodb, mongo, cassandra, oracle, mariadb, sqlite, dynamodb,
    elasticsearch, clickhouse, redis, primary database, table, row, dba, vacuum, wraparound, autovacuum,
    connection pool, pgbouncer, spanner, cockroachdb, rds, aurora, sqlserver, transaction, database server,
    foreign key, data store, datastore, record`,
    weak: 'data, column, index, cluster, write, reads',
  },
  queries: {
    strong: `
    query, slow query, index, indices, full table scan, table scan, query plan, query planner, join, n+1, orm,
    explain, long running query, expensive query, statement, statement timeout, optimizer, analyze, locking query,
    unindexed`,
    weak: 'scan, sql, table',
  },
  replication: {
    strong: `
    replication, replica, replication lag, read replica, slave, follower, standby, primary, secondary, master, leader,
    wal, binlog, promote, lagging replica, sync, synchronise, synchronize, resync, galera, split brain, failover,
    write ahead, cross region replication`,
    weak: 'lag, copy, node',
  },
  schema: {
    strong: `
    schema, schema change, schema migration, database migration, alter table, ddl, add column, drop column,
    drop table, backfill, data model, migration script, column type, online schema, gh ost, flyway, liquibase,
    alembic, backwards compatible, add an index, foreign key, data type, bigint, primary key`,
    weak: 'column, migration',
  },
  backups: {
    strong: `
    backup, snapshot, restore, recover data, data recovery, pg_dump, pgdump, dump, point in time, pitr, wal archive,
    test restore, backup failed, backup procedure, rpo, rto, archive, offsite, cold storage, tape, copy of data,
    retention`,
    weak: 'copy, recover, recovery',
  },
  data_loss: {
    strong: `
    data loss, lost data, lose data, loss of data, lost, corrupt, delete, wipe, erase, remove data, removed,
    drop table, dropped, overwritten, overwrite, truncated, rm rf, missing data, data integrity, integrity,
    inconsistent, consistency, duplicate, reconcile, reconciliation, accidental deletion, wrong data, bad data,
    incorrect data, stale data, permanently lost, unrecoverable, data quality, data directory, garbage data,
    invalid data`,
    weak: 'missing, gone, data, wrong records',
  },
  // Network
  dns: {
    strong: `
    dns, domain, nameserver, name server, hostname, bind, route53, registrar, zone file, cname, dns record, ttl,
    dnssec, coredns, name resolution, domain name, service discovery`,
    weak: 'record, lookup',
  },
  certificates: {
    strong: `
    certificate, cert, tls, ssl, https, expired certificate, expire, expiry, renew, letsencrypt, lets encrypt,
    certbot, root ca, ca, chain of trust, intermediate certificate, acme, x509, pki, handshake, cert manager,
    trust store`,
    weak: 'trust, domain validation',
  },
  networking: {
    strong: `
    network, router, routing, bgp, switch, firewall, packet, packet loss, vpn, vlan, subnet, ip, ip address,
    bandwidth, fiber, fibre, backbone, peering, link, cable, mtu, tcp, udp, nat, ethernet, connectivity, partition,
    network partition, unreachable, transit, carrier, isp, acl, iptables, security group, arp, interface, nic, wifi,
    ipv6, ipv4, prefix, datacenter network, lan, wan, ddos`,
    weak: 'reachable, port, congestion',
  },
  load_balancer: {
    strong: `
    load balancer, loadbalancer, lb, elb, alb, haproxy, nginx, proxy, reverse proxy, envoy, traefik, ingress, gateway,
    api gateway, service mesh, istio, linkerd, sidecar, apache, backend pool, sticky session, vip, health of backends,
    edge proxy, web server, 502, 504, virtual ip, f5`,
    weak: 'route, backend, session, edge',
  },
  // Platform
  kubernetes: {
    strong: `
    kubernetes, k8s, pod, container, docker, dockerfile, kubectl, kube*, cluster, namespace, helm, node, node pool,
    nodepool, cordon, drain, evicted, daemonset, statefulset, replicaset, deployment yaml, crashloop,
    crashloopbackoff, control plane, api server, apiserver, etcd, kubelet, ingress controller, container image,
    images, nomad, mesos, ecs, openshift, rancher, operator, scheduler, orchestration, pvc, registry`,
    weak: 'worker, restart',
  },
  hosts: {
    strong: `
    server, host, machine, vm, virtual machine, kernel, linux, ubuntu, debian, centos, windows, operating system, os,
    reboot, boot, systemd, init, driver, ssh, bare metal, hypervisor, vmware, base image, ami, instance, firmware,
    bios, daemon, glibc, sysctl, fleet`,
    weak: 'restart, process, image',
  },
  hardware: {
    strong: `
    hardware, power, power outage, power failure, power supply, ups, generator, diesel, battery, electrical, breaker,
    data center, datacenter, data centre, datacentre, dc, cooling, hvac, temperature, overheat, overheated,
    air conditioning, rack, fire, flood, disk failure, failed disk, raid controller, motherboard, controller,
    failed hardware, physical, cable, lightning, storm, hurricane, utility power, colo, colocation, facility,
    unplugged, spare parts, pdu, broken hardware, faulty hardware`,
    weak: 'site, equipment, device, spare',
  },
  clocks: {
    strong: `
    leap second, leap year, leap day, time zone, timezone, dst, daylight saving, ntp, clock, clock skew, clock drift,
    timestamp, utc, date, date parsing, y2k, epoch, unix time, midnight, new year, calendar, time jump, monotonic`,
    weak: '2038, year',
  },
  client: {
    strong: `
    frontend, front end, browser, javascript, js, sdk, mobile, app, ios, android, app store, client, client side, ui,
    web app, html, css, desktop, firmware update, react, page, chrome, safari, user interface, widget, extension,
    installed clients, old clients, console`,
    weak: 'screen, button',
  },
  api: {
    strong: `
    api, endpoint, breaking change, backward compatible, compatibility, incompatible, contract, interface, graphql,
    grpc, rest, webhook, payload, serialization, serialisation, protobuf, json, protocol, api change, response format,
    500s, 4xx, 5xx, status code, http`,
    weak: 'format, response, field, request',
  },
  // Security
  access: {
    strong: `
    access, permission, privilege, iam, rbac, role, sudo, root access, admin, admin access, vpn access, lockout,
    break glass, breakglass, bastion, jump host, access rights, authorisation, authorization, unauthorised,
    unauthorized, least privilege, access control, production access, ssh key, ssh access, grant, allowlist,
    whitelist, console access, account`,
    weak: 'login, entitled',
  },
  auth: {
    strong: `
    auth, authenticate, login, sso, single sign on, oauth, saml, ldap, active directory, ad, identity,
    identity provider, idp, session, password, 2fa, mfa, jwt, token, cookie, keycloak, auth0, okta, kerberos,
    user account`,
    weak: 'account, credential',
  },
  secrets: {
    strong: `
    secret, key, api key, credential, vault, password, password manager, token, rotate, key rotation, kms, encryption,
    hsm, expired token, private key, leaked key, hard coded password, plaintext, env file, keystore`,
    weak: 'expired, signing, signature',
  },
  attacks: {
    strong: `
    security, attack, vulnerability, cve, exploit, breach, compromise, malware, malicious, ransomware, phishing,
    hacker, hacked, intrusion, ddos, supply chain, worm, backdoor, exfiltrate, leak of data, data leak, exposure,
    exposed, privacy, gdpr, pii, forensic, penetration test, pentest, audit, waf, abuse, fraud, spam, cryptomining,
    sensitive data, trojan, unauthorised access, unauthorized access, threat, bug bounty, security team`,
    weak: 'leak, suspicious, risk, public',
  },
  // People
  oncall: {
    strong: `
    oncall, on call rotation, on call engineer, on call rota, rota, rotation, pager, paged, shift, primary on call,
    secondary on call, weekend, night, 3am, 2am, 4am, middle of the night, overnight, asleep, sleeping, woken, woke,
    duty, follow the sun, first responder, on call schedule, first line, responder, holiday, vacation, bank holiday,
    christmas`,
    weak: 'engineer, schedule, coverage, hours, available, around, online, awake, am, pm',
  },
  ownership: {
    strong: `
    owner, ownership, own, unowned, responsible, accountable, role, incident commander, incident manager, ic,
    commander, incident lead, lead, scribe, nobody knew who, who was, assigned, assignee, raci, orphan, abandoned,
    handover, handoff, delegate, coordinator, liaison, clear roles, driver, point person, duplicate work`,
    weak: 'team, nobody, someone, who, person, leader, everyone',
  },
  escalation: {
    strong: `
    escalate, escalation path, escalation policy, reach, contact, phone, phone number, right people, right person,
    right team, wrong team, wrong person, ask for help, raise, subject matter expert, vendor support, support case,
    opened a ticket, wait for response, unreachable, engaged, involve, summon`,
    weak: 'call, help, ticket, early, sooner, manager, response',
  },
  internal_comms: {
    strong: `
    communication, slack, channel, slack channel, incident channel, chat, irc, teams call, zoom, call, video call,
    conference call, bridge, conference bridge, war room, warroom, huddle, meeting, thread, dm, direct message,
    coordination, information sharing, share information, stakeholder, leadership, executives, informed, context,
    situational awareness, one place, scattered, miscommunication, misunderstanding, misunderstood, told, tell,
    siloed, noise in channel, discord, gitter, announce, sync, standup`,
    weak: 'message, update, know, discussed, share, teams, email',
  },
  status_comms: {
    strong: `
    status page, statuspage, public status, status update, customer communication, customer comms,
    external communication, comms, announcement, communicate to customers, inform customers, tell customers,
    told customers, tell users, told users, inform users, update customers, blog post, tweet, twitter, social media,
    press, transparent, apologise, apologize, banner, customer updates, customer facing, notify customers,
    notify users, eta, livestream, live stream, honest, openness, maintenance page, public communication,
    template message, messaging, public post mortem`,
    weak: 'public, publicly, status, update, customers, users, published, post',
  },
  customer_impact: {
    strong: `
    customer, user, impact, affected, customer impact, user impact, revenue, lost revenue, orders, checkout, payment,
    purchases, downtime, outage, unavailable, availability, end users, business impact, sla breach, reputation, trust,
    refund, credits, sales, shoppers, subscribers, visitors, experience, user experience, churn`,
    weak: 'site, service, down, clients, people, merchants',
  },
  support_team: {
    strong: `
    support, support team, customer support, support engineers, support tickets, ticket, help desk, helpdesk,
    service desk, customer success, account manager, call centre, call center, zendesk, intercom, support staff,
    support load, flooded with tickets, support queue, front line, triage, customer service, canned response`,
    weak: 'enquiries, inquiries, contact, chat',
  },
  teamwork: {
    strong: `
    teamwork, team work, collaboration, worked together, joined, helped, great job, good job, thanks, kudos,
    quick response, responded quickly, quickly, fast response, rapid, rapidly, swift, swiftly, prompt, promptly,
    quick, fast, calm, calmly, great, good, excellent, awesome, appreciated, supportive, rallied, volunteers,
    responsive, within minutes, immediately, right away, understanding, hugops, impressive, strong, smooth, smoothly,
    effective, efficient, everyone, together, positive, praise`,
    weak: 'well, nice, team, able, happy, stayed, work',
  },
  knowledge: {
    strong: `
    knowledge, knowledge transfer, knowledge sharing, tribal knowledge, institutional knowledge, expertise, expert,
    experience, experienced, inexperienced, familiar, unfamiliar, train, untrained, onboard, learn, learnt, skill,
    bus factor, only one person, single person, understand, understood, nobody knew, no one knew, new hire,
    new joiner, new team member, junior, newcomer, shadow, left the company, original author, mental model, teach,
    mentor, workshop, brown bag, cross train, specialist, key person, education, lack of knowledge, assumption,
    assumed, misunderstood`,
    weak: 'know, knew, known, person, aware, engineers, people',
  },
  fatigue: {
    strong: `
    fatigue, tired, exhausted, burnout, stress, pressure, panic, panicked, rushed, hurry, hasty, haste, long day,
    long hours, overtime, late night, sleep deprived, overworked, breaks, rest, morale, anxious, anxiety, fear,
    afraid, cognitive load, distracted, context switch, multitasking, overwhelmed, mental, human factors, confused,
    frustrated, adrenaline, tunnel vision, emotional, breathing`,
    weak: 'hours, late, mistake, human',
  },
  human_error: {
    strong: `
    human error, operator error, mistake, mistaken, mistakenly, accident, accidental, inadvertent, manual,
    manual step, manual process, manual intervention, wrong server, wrong host, wrong window, wrong terminal,
    wrong environment, wrong database, wrong command, fat finger, typo, typed, copy paste, forgot, forgotten, forget,
    missed, overlooked, omitted, unintentional, unintended, unintentionally, ran the command, error prone, misread,
    oversight, slip, incorrectly, careless, operator, ad hoc, adhoc, shortcut, human`,
    weak: 'wrong, command, terminal, run, step, engineer, person',
  },
  staffing: {
    strong: `
    staffing, understaffed, headcount, hire, workload, priority, prioritise, prioritize, deprioritised, deprioritized,
    tech debt, technical debt, backlog item, roadmap, time to fix, lack of time, resourcing, small team, bandwidth,
    postponed, deferred, neglected, ticket open, known issue, known problem, known risk, investment, underinvestment,
    capacity of the team, spread thin, deadlines, competing, tradeoff, sprint, feature work, quick fix, temporary fix,
    temporary, workaround, shortcuts, hack, cleanup, refactor, long standing, accepted risk, management buy in, busy`,
    weak: 'debt, time, months, years, long term, short term',
  },
  culture: {
    strong: `
    culture, blameless, blame, psychological safety, trust, empathy, learning culture, openness, honest, honestly,
    hero, heroics, finger pointing, safe to fail, encouragement, respect, transparency, values, mindset, attitude,
    complacent, normalisation of deviance, normalization of deviance, celebrate`,
    weak: 'feel, felt, comfortable',
  },
  // Process
  documentation: {
    strong: `
    document, undocumented, doc, runbook, run book, playbook, play book, wiki, confluence, readme, manual page,
    instruction, guide, guideline, checklist, procedure, how to, howto, written down, write down,
    outdated documentation, diagram, architecture diagram, faq, sop, notion, knowledge base, knowledgebase,
    step by step, cheat sheet, cheatsheet, written`,
    weak: 'steps, reference, link, page, describe, note',
  },
  incident_process: {
    strong: `
    incident process, incident response, incident management, incident, severity, sev1, sev2, p1, p0, declare,
    incident plan, response plan, response process, process, protocol, triage, incident bot, incident command,
    incident tooling, incident channel, war room, major incident, call the incident, standard process,
    followed the process, clear process, workflow, policy, formal, crisis, emergency, emergency plan,
    closed the incident, timeline, response team, contingency, contingency plan`,
    weak: 'response, plan, steps, standard, structured, organised, organized',
  },
  postmortem: {
    strong: `
    postmortem, post mortem, retrospective, retro, lessons learned, lesson, aar, action item, action, followup,
    follow ups, remediation, root cause analysis, rca, previous incident, past incident, last time, again, recurring,
    recurrence, repeat, similar incident, reoccur, debrief, review meeting, prior incident, incident report,
    near miss, improvements, took no action, stayed open, outstanding`,
    weak: 'before, similar, same, open, happened, learn, twice',
  },
  diagnosis: {
    strong: `
    diagnose, diagnosis, misdiagnosed, misdiagnosis, debug, troubleshoot, investigate, root cause, cause, pinpoint,
    identify, narrow down, isolate the problem, red herring, wrong track, wrong direction, wrong path, misleading,
    misled, hypothesis, hypotheses, suspect, theory, rabbit hole, hard to find, hard to tell, hard to understand,
    needle in a haystack, correlate, tracked down, reproduce, repro, profiler, core dump, bisect, obvious, obscure,
    initially thought, clue, evidence, unclear, unrelated, mystery, understand the problem, analysis, analyse,
    analyze, found the problem, find the problem, jumped to conclusions, symptoms, cryptic`,
    weak: 'found, find, thought, problem, look, difficult, hard, seemed, determine, why',
  },
  mitigation: {
    strong: `
    mitigate, recover, recovery, restart, bounce, reboot, service restored, restore service, back online,
    back up and running, brought back, bring back, resolve, resolution, time to recover, mttr, time to restore,
    recovery time, fixed, fix applied, temporary fix, workaround, stop the bleeding, bandaid, band aid, stabilise,
    stabilize, rebuild, rebuilt, reinstall, self healed, auto recover, automatic recovery, manual recovery,
    slow recovery, quick fix, quick mitigation, kill, disable, emergency fix, recreate, unblock`,
    weak: 'stop, took, repair, reset, restore',
  },
  automation: {
    strong: `
    automate, automatic, script, tool, toil, one click, one button, button, self service, bot, chatops, chatbot, cli,
    command line tool, internal tool, admin tool, admin panel, workflow automation, orchestration, manual toil,
    repetitive, tedious, auto, remediation automation, cron, makefile, single command, push button, helper script`,
    weak: 'manual, easier, command',
  },
  luck: {
    strong: `
    luck, lucky, luckily, unlucky, fortunate, unfortunately, coincidence, coincidentally, chance, good timing,
    low traffic, quiet period, quiet, narrowly, near miss, close call, thankfully, accidentally helped, serendipity,
    already awake, already online, already working, still had, working hours, daytime, office hours, dodged, randomly,
    bullet`,
    weak: 'happen, weekend, otherwise, already, still',
  },
  duration: {
    strong: `
    slow response, slow to respond, took too long, took hours, took a long time, delay, hours, minutes,
    time to respond, time to resolve, lost time, wasted time, waited, faster, longer, prolonged, extended, late,
    sooner, quicker, slow, lengthy, days, time consuming, response time, duration, shorten, reduce time, late response`,
    weak: 'time, long, early, took',
  },
  planning: {
    strong: `
    plan, unplanned, prepare, unprepared, preparedness, risk, risky, risk assessment, premortem, pre mortem,
    anticipate, unanticipated, expected, unexpected, unexpectedly, foresee, foreseen, unforeseen, consider,
    worst case, what if, rollback plan, decision, decide, indecision, hesitate, judgement, judgment, trade offs,
    design, design flaw, design decision, requirement, strategy, consequences, side effect, underestimated, estimate,
    overconfident`,
    weak: 'scope, assumed, goal, careful',
  },
}

/** The concepts that only people who run systems write about; they tell incident notes from notes about anything else. */
export const OPERATIONS: ReadonlySet<string> = new Set(
  `alerting alert_noise detection monitoring logging health_checks deploy rollback gradual_rollout staging testing review
  drills scaling limits traffic throttling performance redundancy retries_timeouts isolation cascade queues backups
  replication dns certificates load_balancer kubernetes cloud oncall escalation status_comms incident_process postmortem
  diagnosis mitigation documentation duration`.split(/\s+/u),
)

/** What people call a concept, where its key alone would not do. */
export const SPOKEN: Readonly<Record<string, string>> = {
  alert_noise: 'noisy alerts',
  api: 'APIs',
  attacks: 'security',
  auth: 'logins',
  cascade: 'chain reactions',
  ci_build: 'builds',
  client: 'apps and browsers',
  clocks: 'clocks and dates',
  code_bug: 'bugs',
  cpu: 'CPU',
  deploy: 'deploying',
  diagnosis: 'finding the cause',
  disk: 'storage',
  dns: 'DNS',
  duration: 'how long it took',
  hosts: 'servers',
  human_error: 'mistakes',
  infra_as_code: 'infrastructure as code',
  internal_comms: 'communication in the team',
  kubernetes: 'Kubernetes',
  load_balancer: 'load balancing',
  mitigation: 'recovery',
  oncall: 'on-call',
  ownership: 'roles and ownership',
  retries_timeouts: 'retries and timeouts',
  review: 'reviews',
  status_comms: 'telling customers',
  support_team: 'support',
  upgrade: 'upgrades',
}
