package banmian.training.compose;

/** How a newspaper's news begins. */
enum DatelineHabit {
    NONE {
        @Override
        String dateline(Habits habits, Names names, Dice dice) {
            return "";
        }
    },
    /** 本报讯 */
    HERE {
        @Override
        String dateline(Habits habits, Names names, Dice dice) {
            return habits.traditional() ? "【本報訊】" : "本报讯";
        }
    },
    /** 江城晚报讯 */
    MASTHEAD {
        @Override
        String dateline(Habits habits, Names names, Dice dice) {
            return (dice.chance(0.5) ? habits.paper() : habits.paper().substring(2)) + "讯";
        }
    },
    /** 本报海口7月22日讯 */
    PLACE {
        @Override
        String dateline(Habits habits, Names names, Dice dice) {
            return "本报" + names.place() + dice.between(1, 12) + "月" + dice.between(1, 28) + "日" + dice.pick("讯", "电");
        }
    },
    /** 据新华社电 · 本报综合消息 · 新华社电 */
    FEED {
        @Override
        String dateline(Habits habits, Names names, Dice dice) {
            return dice.pick("据新华社电", "新华社电", "据中新社电", "本报综合讯", "本报专电", "新华社专电", "据新华社讯");
        }
    },
    /** 新华社北京1月2日电 */
    AGENCY {
        @Override
        String dateline(Habits habits, Names names, Dice dice) {
            String agency = dice.pick("新华社", "新华社", "据新华社", "中新社");
            return agency + names.place() + dice.between(1, 12) + "月" + dice.between(1, 28) + "日电";
        }
    };

    abstract String dateline(Habits habits, Names names, Dice dice);
}
