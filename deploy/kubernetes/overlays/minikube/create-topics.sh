# Makes the topics of topics.txt that are missing: name, partitions, settings.
set -eu
while read -r name partitions settings; do
  options=
  for setting in $settings; do
    options="$options --config $setting"
  done
  # Each setting is a word of its own.
  # shellcheck disable=SC2086
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --replication-factor 1 $options
done < /etc/topics/topics.txt
